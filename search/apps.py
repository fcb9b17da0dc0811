"""Search over the pages of the public site."""

from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SearchConfig(AppConfig):
    name = "search"
    label = "search"
    verbose_name = "Tìm kiếm"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep the list of synonyms and the nightly round in place."""
        post_migrate.connect(import_module("search.bootstrap").on_migrated, sender=self)
