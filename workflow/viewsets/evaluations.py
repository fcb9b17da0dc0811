"""Writing the result report."""

from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import EditView, SnippetViewSet

from content.evaluation.models import Evaluation
from workflow.rules.stages import Stage
from workflow.viewsets.guard import DraftsOnly, GuardedRows

PANELS = [
    MultiFieldPanel([FieldPanel("achieved"), FieldPanel("time_and_resources")], heading="Đã làm được gì"),
    MultiFieldPanel(
        [FieldPanel("positive_impact"), FieldPanel("negative_impact"), FieldPanel("effect")],
        heading="Tác động, hiệu quả",
    ),
    InlinePanel("figures", heading="Số liệu trước và sau", label="số liệu"),
    FieldPanel("lessons"),
]


class EvaluationEditView(DraftsOnly, EditView):
    """A sent report is read on its dossier page."""

    def dispatch(self, request, *args, **kwargs):
        dossier = self.object.proposal.dossier
        if dossier.stage != Stage.RESULT_REPORT_DUE:
            return redirect("workflow_dossier", dossier.pk)
        return super().dispatch(request, *args, **kwargs)

    def get_success_url(self):
        """Back to the dossier page, where the report is sent."""
        return reverse("workflow_dossier", args=[self.object.proposal.dossier.pk])


class EvaluationViewSet(GuardedRows, SnippetViewSet):
    """Result reports, opened from their dossier."""

    model = Evaluation
    icon = "doc-full"
    admin_url_namespace = "evaluations"
    base_url_path = "bao-cao-ket-qua"
    add_to_admin_menu = False
    edit_view_class = EvaluationEditView
    copy_view_enabled = False
    inspect_view_enabled = False
    edit_handler = ObjectList(PANELS)
