from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    name = "content.evaluation"
    label = "evaluation"
    verbose_name = "Đánh giá kết quả"
    default_auto_field = "django.db.models.BigAutoField"
