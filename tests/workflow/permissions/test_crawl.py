"""Every address of the admin, tried by people who have no part in the cases it is filled in with."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from tests.workflow.permissions.crawl import LEAVES_THE_SESSION, Address, Rows, fingerprint
from tests.workflow.permissions.pages import body
from tests.workflow.permissions.world import CANARY

REFUSALS = {302, 400, 403, 404, 405, 422}
SEARCH = {"q": "xuất", "export": "csv"}
EVERYTHING = "?id=all"
FORM = {
    "title": "Chiếm đoạt",
    "slug": "chiem-doat",
    "action-publish": "1",
    "action-submit": "1",
    "action-cancel-workflow": "1",
    "request_key": "mot-lan",
    "external-link-chooser-url": "https://example.com/",
}


def every_permission(user):
    """What a careless administrator might grant."""
    user.user_permissions.set(Permission.objects.all())
    return user


@pytest.fixture(params=["foreign_head", "every_permission"])
def outsider(request, world):
    """Someone with access to the admin and no part in the world's cases."""
    if request.param == "every_permission":
        return every_permission(world.users["foreign_official"])
    return world.users[request.param]


def answers(client, address: Address, path: str):
    """GET and POST; of a listing a search and its export too; a bulk action on everything."""
    path = path + EVERYTHING if address.name == "wagtail_bulk_action" else path
    yield "GET", client.get(path)
    yield "POST", client.post(path, FORM)
    if not address.parameters:
        yield "GET?", client.get(path, SEARCH)


def reveals(response) -> bool:
    """Whether anything of the foreign rows came back, in the body or in a header."""
    headers = " ".join(f"{name}: {value}" for name, value in response.items())
    return CANARY.lower() in (headers + body(response).decode(errors="replace")).lower()


class TestOutsiders:
    def test_read_nothing_and_change_nothing(self, client, world, outsider):
        places, before = Rows(world).places(), fingerprint(world)
        client.force_login(outsider)
        leaks = [
            (method, path, response.status_code)
            for address, path in places
            if address.name not in LEAVES_THE_SESSION
            for method, response in answers(client, address, path)
            if reveals(response) or response.status_code not in {200, *REFUSALS}
        ]

        assert leaks == []
        assert fingerprint(world) == before


class TestAnonymous:
    def test_log_in_first(self, client, world):
        places, before, login = Rows(world).places(), fingerprint(world), reverse("wagtailadmin_login")
        open_addresses = set()
        for address, path in places:
            for response in (client.get(path), client.post(path, FORM)):
                assert not reveals(response)
                if not response.get("Location", "").startswith(login):
                    open_addresses.add(address.name)

        assert open_addresses == {
            "wagtailadmin_javascript_catalog",
            "wagtailadmin_login",
            "wagtailadmin_password_reset",
            "wagtailadmin_password_reset_complete",
            "wagtailadmin_password_reset_confirm",
            "wagtailadmin_password_reset_done",
            "wagtailadmin_sprite",
        }
        assert fingerprint(world) == before
