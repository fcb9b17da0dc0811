from django.apps import AppConfig


class StatisticsConfig(AppConfig):
    name = "content.statistics"
    label = "statistics"
    verbose_name = "Thống kê"
    default_auto_field = "django.db.models.BigAutoField"
