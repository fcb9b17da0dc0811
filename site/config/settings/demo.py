"""The sample province on one machine: the only settings under which sample passwords are made."""

from config.settings.base import *  # noqa: F403
from config.settings.base import DATA_DIR, DATABASES, env

SECRET_KEY = "sample-secret-for-the-demo-only"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
PASSWORD_HASHERS = ["config.hashers.DemoPasswordHasher"]
AUTH_PASSWORD_VALIDATORS = []
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
DEMO = True
if "DATABASE_URL" not in env.ENVIRON:
    DATABASES["default"]["NAME"] = DATA_DIR / "demo.sqlite3"
