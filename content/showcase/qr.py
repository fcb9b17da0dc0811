"""The address of a page as a QR code, for paper."""

import io

import segno


def qr_picture(address: str) -> str:
    """An SVG of ``address`` to stand inside a page; an empty string for no address. Hidden from screen readers."""
    if not address:
        return ""
    stream = io.BytesIO()
    segno.make(address, error="m").save(
        stream, kind="svg", xmldecl=False, svgns=True, nl=False, border=2, omitsize=True, svgclass="qr__picture"
    )
    return stream.getvalue().decode().replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
