from importlib import import_module

from django.apps import AppConfig

from content.regulation import resting


class ShowcaseConfig(AppConfig):
    name = "content.showcase"
    label = "showcase"
    verbose_name = "Mô hình"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the pages of the regulation name the models that rest on them."""
        models = import_module("content.showcase.resting")
        resting.register(models.SOURCE, models.LABELS, models.models_resting_on)
