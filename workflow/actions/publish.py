"""The one place where something goes live: the end of a Wagtail workflow."""

from django.apps import apps
from django.core.exceptions import PermissionDenied

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
    Raises ``PermissionDenied`` when a workflow comes to its end without that act.
    """
    subject = workflow_state.content_object
    path, kinds = FINISHED_BY.get(subject._meta.label, ("dossier__proposal", ()))
    # Wagtail imports this module while its own models are being defined, so none can be imported above.
    if not apps.get_model("workflow", "Act").objects.filter(**{path: subject.pk}, kind__in=kinds).exists():
        raise PermissionDenied("The workflow ended without the act that publishes.")
    workflow_state.current_task_state.revision.publish(user=user, skip_permission_checks=True)
