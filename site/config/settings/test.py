"""
For the test suite: fast hasher, memory mail, databases and files that vanish with the process.

The queue is the real one; a test that wants the queued work done asks for the `run_queue` fixture.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from config.settings.base import *  # noqa: F403
from config.settings.base import CACHES, DATABASES, LOCAL_FILES, STORAGES

SCRATCH = TemporaryDirectory(prefix="dam-lam-test-")
FILES = Path(SCRATCH.name)

SECRET_KEY = "sample-secret-for-tests-only"  # noqa: S105
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name} for name in CACHES}
PAGE_CACHE_SECONDS = 0  # a test of the kept pages turns them on
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, because threads that race need connections of their own.
    DATABASES["default"]["TEST"] = {"NAME": str(FILES / "test.sqlite3")}
STATIC_ROOT = FILES / "static"
STATIC_ROOT.mkdir()  # WhiteNoise warns when it is missing
MEDIA_ROOT = FILES / "media"
STORAGES = {
    **STORAGES,
    "default": {"BACKEND": LOCAL_FILES},
    "private": {
        "BACKEND": LOCAL_FILES,
        "OPTIONS": {"location": str(FILES / "private"), "base_url": None},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
