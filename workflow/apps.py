from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate, post_save

from workflow.signals import act_recorded


class WorkflowConfig(AppConfig):
    name = "workflow"
    label = "workflow"
    verbose_name = "Quy trình"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Load the task types, which stand above the models, and keep the workflows in place."""
        import_module("workflow.tasks.steps")
        post_migrate.connect(import_module("workflow.bootstrap").on_migrated, sender=self)
        receivers = import_module("workflow.receivers")
        act_recorded.connect(receivers.queue_word, dispatch_uid="workflow.queue_word")
        for changed in (post_save, post_delete):
            changed.connect(
                receivers.refresh_desks, sender="organisation.Appointment", dispatch_uid="workflow.refresh_desks"
            )
