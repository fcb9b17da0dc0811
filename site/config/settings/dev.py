"""For people who change the code: debug pages, sample secret, any local host."""

from config.settings.base import *  # noqa: F403
from config.settings.base import STORAGES

DEBUG = True
PAGE_CACHE_SECONDS = 0
SECRET_KEY = "sample-secret-for-development-only"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
