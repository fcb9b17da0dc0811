"""The one place where something goes live: the end of a Wagtail workflow."""

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db.models import Model

from workflow.rules.acts import ActKind

FINISHED_BY = {
    "proposal.Proposal": ("dossier__proposal", (ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN)),
    "evaluation.Evaluation": ("dossier__proposal__evaluation", (ActKind.RESULT_RECOGNISED,)),
    "showcase.ModelPage": ("dossier__proposal__evaluation__model_page", (ActKind.MODEL_PUBLISHED,)),
}


def finish_workflow(workflow_state, user=None) -> None:
    """
    Publish the revision that the workflow approved (``WAGTAIL_FINISH_WORKFLOW_ACTION``).

    Nobody holds the permission to publish; the act that ends the workflow was the permission.
    Raises ``PermissionDenied`` when a workflow of the procedure ends without that act.
    """
    if not is_finished(workflow_state.content_type.model_class(), workflow_state.object_id):
        raise PermissionDenied("The workflow ends without the act that publishes.")
    workflow_state.current_task_state.revision.publish(user=user, skip_permission_checks=True)


def is_finished(model: type[Model], pk: str) -> bool:
    """Whether the act that ends the workflow of this record was performed; true of what has no dossier."""
    if model._meta.label not in FINISHED_BY:
        return True
    path, kinds = FINISHED_BY[model._meta.label]
    # Wagtail imports this module while its own models are being defined, so none is imported above.
    return apps.get_model("workflow", "Act").objects.filter(**{path: pk}, kind__in=kinds).exists()
