from django.apps import AppConfig


class ProposalConfig(AppConfig):
    name = "content.proposal"
    label = "proposal"
    verbose_name = "Đề xuất"
    default_auto_field = "django.db.models.BigAutoField"
