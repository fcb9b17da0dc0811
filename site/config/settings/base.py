"""What every environment shares. Each value that differs between machines comes from the environment."""

from pathlib import Path
from urllib.parse import quote

import environ

env = environ.Env()

ROOT = Path(__file__).resolve().parents[3]
SITE = ROOT / "site"
DATA_DIR = Path(env("DATA_DIR", default=ROOT / "var"))

DEBUG = False
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
SECRET_KEY = env("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
WAGTAILADMIN_BASE_URL = env("BASE_URL", default="http://127.0.0.1:8000")

INSTALLED_APPS = [
    "home",
    "search",
    "workflow",
    "content.organisation",
    "content.regulation",
    "content.proposal",
    "content.evaluation",
    "content.showcase",
    "content.statistics",
    "wagtail_modeladmin",
    "wagtail.contrib.forms",
    "wagtail.contrib.frontend_cache",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "corsheaders",
    "wagtail.api.v2",
    "rest_framework",
    "ninja",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_q",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "home.page_cache.middleware.PageCacheMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.middleware.CleanTextMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "workflow.guards.RowGuardMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [SITE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "home.context_processors.portal",
            ],
            "builtins": ["django.templatetags.static", "django.contrib.humanize.templatetags.humanize"],
        },
    },
]

AUTH_USER_MODEL = "organisation.User"
LOGIN_URL = "wagtailadmin_login"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Vietnam
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [SITE / "locale"]
TIME_ZONE = env("TIME_ZONE", default="Asia/Ho_Chi_Minh")
USE_TZ = True
USE_I18N = True
USE_THOUSAND_SEPARATOR = True
FORMAT_MODULE_PATH = ["config.formats"]
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAIL_TIME_FORMAT = "%H:%M"
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAIL_ALLOW_UNICODE_SLUGS = False

# Database: an unset DATABASE_URL means one SQLite file
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{quote(str(DATA_DIR / 'damlam.sqlite3'))}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA recursive_triggers=ON;",
    }
else:
    DATABASES["default"].update(CONN_MAX_AGE=60, CONN_HEALTH_CHECKS=True)

# Cache, mail, files
CACHES = {
    "default": env.cache("CACHE_URL", default="locmemcache://"),
    "pages": env.cache("PAGE_CACHE_URL", default=env("CACHE_URL", default="locmemcache://pages")),
}
# Pages whose address asks something, such as a filtered list: without end, so in a place of their own
CACHES["asked"] = {**CACHES["pages"], "KEY_PREFIX": "asked"}
if CACHES["pages"]["BACKEND"].endswith("LocMemCache"):
    CACHES["pages"]["OPTIONS"] = {"MAX_ENTRIES": 1000}
    CACHES["asked"].update(LOCATION="asked", OPTIONS={"MAX_ENTRIES": 300})
# How long a copy of a public page is kept at most, how often a process looks for changes made by others,
# and how long a browser or proxy may reuse a page unasked
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=600)
PAGE_CACHE_LOOK_SECONDS = env.float("PAGE_CACHE_LOOK_SECONDS", default=1.0)
PAGE_CACHE_FRESH_SECONDS = env.int("PAGE_CACHE_FRESH_SECONDS", default=30)
WAGTAILFRONTENDCACHE = env.json("FRONTEND_CACHE", default={})
vars().update(env.email("EMAIL_URL", default="consolemail://"))
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="dam-lam@localhost")

STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=DATA_DIR / "static"))
STATICFILES_DIRS = [SITE / "static"]
STATICFILES_FINDERS = [
    "config.assets.finder.AssetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
ASSET_ROOT = DATA_DIR / "assets"
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env("MEDIA_ROOT", default=DATA_DIR / "media"))
PRIVATE_ROOT = Path(env("PRIVATE_ROOT", default=DATA_DIR / "private"))
LOCAL_FILES = "django.core.files.storage.FileSystemStorage"
PRIVATE_FILES = {"location": str(PRIVATE_ROOT), "base_url": None}
STORAGES = {
    "default": {
        "BACKEND": env("STORAGE_BACKEND", default=LOCAL_FILES),
        "OPTIONS": env.json("STORAGE_OPTIONS", default={}),
    },
    "private": {
        "BACKEND": env("PRIVATE_STORAGE_BACKEND", default=LOCAL_FILES),
        "OPTIONS": env.json("PRIVATE_STORAGE_OPTIONS", default=PRIVATE_FILES),
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000

# Background work
Q_CLUSTER = {
    "name": "damlam",
    "orm": "default",
    "workers": env.int("WORKERS", default=1),
    "timeout": 60,
    "retry": 90,
    "max_attempts": 3,
    "ack_failures": False,
    "catch_up": False,
    "label": "Hàng đợi",
}
TASKS = {"default": {"BACKEND": "config.tasks.DjangoQBackend"}}

# Wagtail
# What anyone may read from any page: the public API and the open data
CORS_URLS_REGEX = r"^/(api|du-lieu-mo|thong-ke|feeds|oembed)/"
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS"]

OPEN_DATA_LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Ghi công 4.0 Quốc tế",
    "path": "https://creativecommons.org/licenses/by/4.0/deed.vi",
}

WAGTAIL_SITE_NAME = "Dám Làm"
WAGTAIL_FINISH_WORKFLOW_ACTION = "workflow.actions.publish.finish_workflow"
WAGTAILADMIN_USER_LOGIN_FORM = "home.login.PortalLoginForm"
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.backend"}}
WAGTAILAPI_BASE_URL = WAGTAILADMIN_BASE_URL
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILAPI_RICH_TEXT_FORMAT = "html"
SEARCH_MISSED_DAYS = env.int("SEARCH_MISSED_DAYS", default=180)  # how long a question that found nothing is kept
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"

# This portal
CONTENT_PAGE_TESTER = "workflow.policies.pages.GatedPageTester"
CONTENT_CHANGE_LOG = "home.page_cache.changes.log"
CONTENT_FINDER = "search.finding.found_keys"
DEMO = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {"django": {"level": "INFO"}, "fontTools": {"level": "WARNING"}},
}
