from importlib import import_module

from django.apps import AppConfig


class ShowcaseConfig(AppConfig):
    name = "content.showcase"
    label = "showcase"
    verbose_name = "Mô hình"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the pages of the regulation name the models that cite them."""
        import_module("content.showcase.citing").connect()
