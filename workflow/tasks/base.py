"""What every step of a moderation workflow has in common."""

from typing import ClassVar

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Model, Q
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Task, TaskState

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal
from content.showcase.models import ModelPage
from workflow.models import Dossier
from workflow.policies.desk import inbox
from workflow.rules.stages import STAGES, Part, Step

SUBJECTS: dict[Part, tuple[type[Model], str]] = {
    Part.APPROVAL: (Proposal, "proposal_id"),
    Part.EVALUATION: (Evaluation, "proposal__evaluation"),
    Part.PUBLICITY: (ModelPage, "proposal__evaluation__model_page"),
}


class DossierTask(Task):
    """
    A step that ends when an act ends it.

    It decides nothing: whose desk the dossier is on comes from the policies, and the acts are
    performed on the dossier page, so the editor offers no actions of its own.
    """

    step: ClassVar[Step]

    class Meta:
        abstract = True

    def get_task_states_user_can_moderate(self, user, **kwargs):
        """The waiting states of this task whose dossier is on the user's desk now."""
        waiting = Dossier.objects.filter(desk__in=inbox(user, timezone.localdate()))
        subjects = Q(pk__in=[])
        for part, (model, path) in SUBJECTS.items():
            stages = [stage.value for stage, info in STAGES.items() if (info.step, info.part) == (self.step, part)]
            ids = waiting.filter(stage__in=stages).annotate(subject=Cast(path, CharField())).values("subject")
            content_type = ContentType.objects.get_for_model(model)
            subjects |= Q(workflow_state__content_type=content_type, workflow_state__object_id__in=ids)
        return TaskState.objects.filter(subjects, status=TaskState.STATUS_IN_PROGRESS, task=self.task_ptr)

    def on_action(self, task_state, user, action_name, **kwargs):
        raise LookupError(f"The step {self.step} has no action {action_name!r}; act on the dossier page.")
