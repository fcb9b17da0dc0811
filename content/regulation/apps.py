from django.apps import AppConfig


class RegulationConfig(AppConfig):
    name = "content.regulation"
    label = "regulation"
    verbose_name = "Quy định"
    default_auto_field = "django.db.models.BigAutoField"
