"""Production as `scripts/audit` sets it up, with the addresses that fail on purpose. Mail goes nowhere."""

from config.settings.production import *  # noqa: F403

ROOT_URLCONF = "tests.audit.urls"
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
