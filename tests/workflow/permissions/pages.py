"""Reading answers of the admin."""

import re

from django.http import HttpResponse

TOKEN = re.compile(rb'(csrfmiddlewaretoken"?( value=|: ?)"|nonce=")[^"]+')


def body(response: HttpResponse) -> bytes:
    """Everything that came, of a stream too."""
    return b"".join(response.streaming_content) if response.streaming else response.content


def comparable(response: HttpResponse, address: str) -> tuple:
    """An answer without what differs each time: tokens, and the address that was asked for."""
    return (
        response.status_code,
        response.get("Location"),
        TOKEN.sub(b"", body(response)).replace(address.encode(), b""),
    )
