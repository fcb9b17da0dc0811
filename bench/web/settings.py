"""The portal as in production, over the database of the bench, without HTTPS and without collected static files."""

import os

from config.settings.production import *  # noqa: F403 - settings build on settings
from config.settings.production import DATABASES, STORAGES

DATABASES["default"]["NAME"] = os.environ["BENCH_DATABASE"]
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
ROOT_URLCONF = "bench.web.urls"
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
if os.environ.get("BENCH_MINIMAL"):
    MIDDLEWARE: list[str] = []
