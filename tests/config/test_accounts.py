"""Wagtail's own screens for accounts work with our user model, in Vietnamese."""

import pytest
from django.contrib.auth.models import Group

PASSWORD = "mật khẩu đủ dài 2026"


@pytest.mark.django_db
class TestAccountScreens:
    @pytest.fixture(autouse=True)
    def administrator(self, client, django_user_model):
        user = django_user_model.objects.create_superuser("quan-tri", "quan-tri@example.vn", PASSWORD)
        client.force_login(user)
        return user

    @pytest.mark.parametrize("path", ["users/", "users/new/", "groups/", "account/"])
    def test_open(self, client, path):
        assert client.get(f"/admin/{path}").status_code == 200

    def test_create_and_edit_an_account(self, client, django_user_model):
        group = Group.objects.create(name="Biên tập")
        sent = {
            "username": "lan",
            "email": "lan@example.vn",
            "first_name": "Lan",
            "last_name": "Nguyễn Thị",
            "password1": PASSWORD,
            "password2": PASSWORD,
            "is_active": "on",
            "groups": [group.pk],
        }

        client.post("/admin/users/new/", sent)
        account = django_user_model.objects.get(username="lan")
        edited = {**sent, "first_name": "Hoa", "password1": "", "password2": ""}
        client.post(f"/admin/users/edit/{account.pk}/", edited)

        account.refresh_from_db()
        assert (account.first_name, account.check_password(PASSWORD)) == ("Hoa", True)
        assert list(account.groups.all()) == [group]

    def test_offer_no_choice_of_clock_or_language(self, client):
        page = client.get("/admin/account/").content.decode()

        assert "current_time_zone" not in page
        assert "preferred_language" not in page
