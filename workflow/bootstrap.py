"""The three workflows and what officials may do with pictures, made once and kept in place."""

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connections, models
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    Page,
    Task,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)

from content.evaluation.models import Evaluation
from content.organisation.models import staff_group
from content.proposal.models import Proposal
from content.showcase.models import ModelIndexPage
from workflow.tasks.base import DossierTask
from workflow.tasks.steps import (
    ClearanceTask,
    CommunicationsTask,
    DecisionTask,
    IntakeTask,
    OpinionTask,
    RecognitionTask,
    VoteTask,
)

PROPOSAL_STEPS: dict[str, type[DossierTask]] = {
    "Tiếp nhận, phân loại": IntakeTask,
    "Tập thể lãnh đạo biểu quyết": VoteTask,
    "Ý kiến cấp ủy": OpinionTask,
    "Quyết định": DecisionTask,
}
EVALUATION_STEPS: dict[str, type[DossierTask]] = {
    "Tập thể lãnh đạo đánh giá kết quả": VoteTask,
    "Ý kiến cấp ủy về kết quả": OpinionTask,
    "Công nhận kết quả": RecognitionTask,
}
MODEL_STEPS: dict[str, type[DossierTask]] = {
    "Cơ quan đồng ý công bố": ClearanceTask,
    "Ban Tuyên giáo và Dân vận công bố": CommunicationsTask,
}


def ensure_workflow(name: str, steps: dict[str, type[DossierTask]]) -> Workflow:
    """The workflow ``name`` with ``steps`` in order; what exists is left alone."""
    workflow, created = Workflow.objects.get_or_create(name=name)
    if created:
        for order, (task_name, task_type) in enumerate(steps.items()):
            task = task_type.objects.create(name=task_name)
            WorkflowTask.objects.create(workflow=workflow, task=Task.objects.get(pk=task.pk), sort_order=order)
    return workflow


def assign(workflow: Workflow, model: type[models.Model]) -> None:
    """Make ``workflow`` the one of every ``model`` snippet."""
    content_type = ContentType.objects.get_for_model(model)
    WorkflowContentType.objects.get_or_create(content_type=content_type, defaults={"workflow": workflow})


def ensure_workflows() -> None:
    """Create the three workflows where missing and tie them to proposals, evaluations and model pages."""
    assign(ensure_workflow("Phê duyệt đề xuất", PROPOSAL_STEPS), Proposal)
    assign(ensure_workflow("Đánh giá kết quả", EVALUATION_STEPS), Evaluation)
    model_workflow = ensure_workflow("Công bố mô hình", MODEL_STEPS)
    for index in ModelIndexPage.objects.all():
        WorkflowPage.objects.get_or_create(page=Page.objects.get(pk=index.pk), defaults={"workflow": model_workflow})


def ensure_picture_permissions() -> None:
    """Let officials upload and choose pictures for the drafts that they edit; the policies narrow it."""
    images, _ = ContentType.objects.get_or_create(app_label="wagtailimages", model="image")
    for action in ("add", "choose"):
        permission, _ = Permission.objects.get_or_create(
            content_type=images, codename=f"{action}_image", defaults={"name": f"Can {action} image"}
        )
        GroupCollectionPermission.objects.get_or_create(
            group=staff_group(), collection=Collection.get_first_root_node(), permission=permission
        )


def on_migrated(using: str, **kwargs) -> None:
    """After every ``migrate`` that reached this app. ``home`` stands before ``workflow`` and made the pages."""
    if IntakeTask._meta.db_table in connections[using].introspection.table_names():
        ensure_workflows()
        ensure_picture_permissions()
