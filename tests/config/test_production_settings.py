"""A province's server does not start unsafe."""

import pytest

from tests.config.conftest import Refused

SAFE = {"SECRET_KEY": "k3y" * 20 + "-abcXYZ_", "ALLOWED_HOSTS": "dam-lam.example,www.dam-lam.example"}


class TestProductionSettings:
    def test_start_when_the_values_are_safe(self, read_settings):
        values = read_settings("production", ["DEBUG", "DEMO", "ALLOWED_HOSTS", "WAGTAILADMIN_BASE_URL"], **SAFE)

        assert values == {
            "DEBUG": False,
            "DEMO": False,
            "ALLOWED_HOSTS": ["dam-lam.example", "www.dam-lam.example"],
            "WAGTAILADMIN_BASE_URL": "https://dam-lam.example",
        }

    @pytest.mark.parametrize(
        ("unsafe", "reason"),
        [
            ({"SECRET_KEY": ""}, "SECRET_KEY"),
            ({"SECRET_KEY": "short"}, "SECRET_KEY"),
            ({"SECRET_KEY": "sample-secret-for-the-demo-only" * 2}, "SECRET_KEY"),
            ({"SECRET_KEY": "django-insecure-" + "k3y-abcXYZ" * 6}, "SECRET_KEY"),
            ({"DEBUG": "1"}, "DEBUG"),
            ({"DEBUG": "true"}, "DEBUG"),
            ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
            ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
            ({"ALLOWED_HOSTS": "dam-lam.example,*"}, "ALLOWED_HOSTS"),
        ],
    )
    def test_refuse_to_start_unsafe(self, read_settings, unsafe, reason):
        with pytest.raises(Refused, match=f"ImproperlyConfigured: .*{reason}"):
            read_settings("production", ["DEBUG"], **{**SAFE, **unsafe})

    @pytest.mark.parametrize("missing", sorted(SAFE))
    def test_refuse_to_start_without(self, read_settings, missing):
        with pytest.raises(Refused, match=missing):
            read_settings("production", ["DEBUG"], **{k: v for k, v in SAFE.items() if k != missing})

    def test_trust_the_proxy_header_only_when_told(self, read_settings):
        name = "SECURE_PROXY_SSL_HEADER"

        assert read_settings("production", [name], **SAFE)[name] is None
        told = read_settings("production", [name], BEHIND_PROXY="1", **SAFE)
        assert told[name] == ["HTTP_X_FORWARDED_PROTO", "https"]
