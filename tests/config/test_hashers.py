"""Sample passwords are worthless outside the demo."""

import pytest
from django.contrib.auth.hashers import check_password, make_password

from config.hashers import DemoPasswordHasher
from config.settings import base, demo


class TestSamplePassword:
    @pytest.fixture
    def stored(self, settings) -> str:
        settings.PASSWORD_HASHERS = demo.PASSWORD_HASHERS
        return make_password("mat-khau-mau")

    def test_opens_the_demo(self, stored):
        assert stored.startswith(DemoPasswordHasher.algorithm + "$")
        assert check_password("mat-khau-mau", stored)

    def test_is_refused_elsewhere(self, stored, settings):
        settings.PASSWORD_HASHERS = base.PASSWORD_HASHERS

        assert not check_password("mat-khau-mau", stored)

    @pytest.mark.django_db
    def test_does_not_log_in_elsewhere(self, stored, settings, client, django_user_model):
        django_user_model.objects.create(username="mau", password=stored)
        assert client.login(username="mau", password="mat-khau-mau")
        client.logout()

        settings.PASSWORD_HASHERS = base.PASSWORD_HASHERS

        assert not client.login(username="mau", password="mat-khau-mau")
