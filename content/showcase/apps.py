from django.apps import AppConfig


class ShowcaseConfig(AppConfig):
    name = "content.showcase"
    label = "showcase"
    verbose_name = "Mô hình"
    default_auto_field = "django.db.models.BigAutoField"
