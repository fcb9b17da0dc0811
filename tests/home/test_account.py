"""The screen of one's own account."""

import re

import pytest
from django.urls import reverse

from tests.factories.organisation import UserFactory
from tests.factories.workflow import make_case

ADDRESS = reverse("wagtailadmin_account")
LOOKS = {"theme-theme": "dark", "theme-contrast": "system", "theme-density": "default"}


@pytest.fixture
def official(client, db):
    user = make_case().account("head")
    client.force_login(user)
    return user


class TestAccount:
    def test_asks_no_official_to_split_their_name(self, client, official):
        page = client.get(ADDRESS).content.decode()

        assert 'name="name_email-email"' in page
        assert "first_name" not in page

    def test_saves_what_was_changed(self, client, official):
        answer = client.post(ADDRESS, {"name_email-email": "moi@saomai.example", **LOOKS}, follow=True)

        official.refresh_from_db()
        assert official.email == "moi@saomai.example"
        assert official.wagtail_userprofile.theme == "dark"
        assert "Mục này là bắt buộc." not in answer.content.decode()

    def test_wants_an_account(self, client, db):
        assert client.get(ADDRESS)["Location"].startswith(reverse("wagtailadmin_login"))


class TestSites:
    def test_are_listed_under_vietnamese_heads(self, client, db):
        client.force_login(UserFactory(is_superuser=True))

        page = client.get(reverse("wagtailsites:index")).content.decode()

        assert "Cổng kết nối" in page
        assert not {"Port", "Site name", "Root page"} & set(re.findall(r"[\w ]+", page))
