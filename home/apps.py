"""The public site's own pages."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.module_loading import import_string


class HomeConfig(AppConfig):
    name = "home"
    label = "home"
    verbose_name = "Trang công khai"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have the pages that every portal needs made after ``migrate``."""
        post_migrate.connect(import_string("home.bootstrap.make_site_tree"), sender=self)
        import_string("home.page_cache.receivers.connect")()
