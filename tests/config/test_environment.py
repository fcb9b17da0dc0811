"""Database, cache, mail and files come from the environment, with safe defaults."""

import re

import pytest

from tests.config.conftest import ROOT


class TestDatabase:
    def test_is_one_wal_file_that_locks_at_once_by_default(self, read_settings):
        database = read_settings("base", ["DATABASES"])["DATABASES"]["default"]

        assert database["ENGINE"] == "django.db.backends.sqlite3"
        assert database["NAME"] == str(ROOT / "var" / "damlam.sqlite3")
        assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]

    def test_folder_may_have_any_name(self, read_settings):
        folder = "/srv/Dám Làm + 100%?#"

        database = read_settings("base", ["DATABASES"], DATA_DIR=folder)["DATABASES"]["default"]

        assert database["NAME"] == f"{folder}/damlam.sqlite3"

    def test_on_postgresql_checks_connections_before_it_reuses_them(self, read_settings):
        url = "postgres://portal:p%40ss@db.example:5433/damlam"

        database = read_settings("base", ["DATABASES"], DATABASE_URL=url)["DATABASES"]["default"]

        assert database["ENGINE"] == "django.db.backends.postgresql"
        assert (database["HOST"], database["PORT"], database["NAME"]) == ("db.example", 5433, "damlam")
        assert (database["USER"], database["PASSWORD"]) == ("portal", "p@ss")
        assert database["CONN_HEALTH_CHECKS"] is True
        assert database["CONN_MAX_AGE"] == 60
        assert "OPTIONS" not in database

    def test_of_the_demo_is_not_the_one_of_developers(self, read_settings):
        demo, dev = (read_settings(name, ["DATABASES"])["DATABASES"]["default"]["NAME"] for name in ("demo", "dev"))

        assert demo != dev


class TestCache:
    def test_is_local_memory_by_default(self, read_settings):
        assert read_settings("base", ["CACHES"])["CACHES"]["default"]["BACKEND"].endswith("LocMemCache")

    def test_may_be_redis(self, read_settings):
        cache = read_settings("base", ["CACHES"], CACHE_URL="rediscache://cache.example:6379/1")["CACHES"]["default"]

        assert cache == {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://cache.example:6379/1",
        }


class TestMail:
    NAMES = ("EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS")

    def test_is_printed_by_default(self, read_settings):
        assert read_settings("base", self.NAMES)["EMAIL_BACKEND"].endswith("console.EmailBackend")

    def test_may_go_through_a_server(self, read_settings):
        url = "smtp+tls://portal:p%40ss@mail.example:587"

        assert list(read_settings("base", self.NAMES, EMAIL_URL=url).values()) == [
            "django.core.mail.backends.smtp.EmailBackend",
            "mail.example",
            587,
            "portal",
            "p@ss",
            True,
        ]


class TestFiles:
    def test_private_ones_lie_apart_from_public_ones(self, read_settings):
        values = read_settings("base", ["STORAGES", "MEDIA_ROOT", "PRIVATE_ROOT"], DATA_DIR="/srv/data")

        assert values["MEDIA_ROOT"] == "/srv/data/media"
        assert values["STORAGES"]["private"]["OPTIONS"]["location"] == "/srv/data/private"

    def test_may_lie_in_an_object_store(self, read_settings):
        storages = read_settings(
            "base",
            ["STORAGES"],
            PRIVATE_STORAGE_BACKEND="storages.backends.s3.S3Storage",
            PRIVATE_STORAGE_OPTIONS='{"bucket_name": "private", "default_acl": "private"}',
        )["STORAGES"]

        assert storages["private"] == {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {"bucket_name": "private", "default_acl": "private"},
        }
        assert storages["default"]["BACKEND"].endswith("FileSystemStorage")


class TestVietnam:
    def test_has_its_own_clock_unless_told_otherwise(self, read_settings):
        assert read_settings("base", ["TIME_ZONE"])["TIME_ZONE"] == "Asia/Ho_Chi_Minh"
        assert read_settings("base", ["TIME_ZONE"], TIME_ZONE="UTC")["TIME_ZONE"] == "UTC"


class TestReadme:
    def test_lists_exactly_the_variables_that_the_settings_read(self):
        sources = "".join(path.read_text() for path in (ROOT / "site/config/settings").glob("*.py"))
        read = set(re.findall(r'env(?:\.\w+)?\(\s*"([A-Z_]+)"', sources))
        rows = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE)

        assert sorted(rows) == sorted(read | {"DJANGO_SETTINGS_MODULE"})
        assert len(rows) == len(set(rows))


@pytest.mark.django_db
class TestConnection:
    def test_works_as_the_settings_say(self, connection_facts):
        vendor, facts = connection_facts

        expected = {
            "sqlite": {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "recursive_triggers": 1},
            "postgresql": {"health_checks": True},
        }
        assert facts == expected[vendor]

    @pytest.fixture
    def connection_facts(self) -> tuple[str, dict]:
        from django.db import connection

        if connection.vendor == "postgresql":
            return connection.vendor, {"health_checks": connection.settings_dict["CONN_HEALTH_CHECKS"]}
        facts = {}
        with connection.cursor() as cursor:
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers"):
                facts[name] = cursor.execute(f"PRAGMA {name}").fetchone()[0]
        return connection.vendor, facts
