"""Writing a proposal: the three blocks of the plan, with help beside each field."""

from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from content.organisation.models import Official
from content.proposal.models import Proposal
from workflow.viewsets.guard import DraftsOnly, GuardedRows

CHECK = "action-check"

PANELS = [
    FieldPanel("title"),
    MultiFieldPanel([FieldPanel("field"), FieldPanel("theme")], heading="Lĩnh vực và nội dung thúc đẩy"),
    MultiFieldPanel(
        [
            FieldPanel("rationale"),
            FieldPanel("bottleneck"),
            FieldPanel("legal_gap"),
            FieldPanel("unfit_provisions"),
            FieldPanel("legal_search"),
        ],
        heading="a) Vì sao cần đổi mới",
    ),
    MultiFieldPanel(
        [
            FieldPanel("solution"),
            FieldPanel("scope"),
            FieldPanel("timeframe"),
            FieldPanel("resources"),
            FieldPanel("feasibility"),
        ],
        heading="b) Sẽ làm gì",
    ),
    MultiFieldPanel(
        [FieldPanel("positive_impact"), FieldPanel("negative_impact"), FieldPanel("expected_effect")],
        heading="c) Sẽ được gì",
    ),
    InlinePanel("co_authorships", heading="Đồng tác giả", label="đồng tác giả"),
    MultiFieldPanel(
        [FieldPanel("conflict_note"), FieldPanel("conflict_declared")], heading="Cam đoan vì lợi ích chung"
    ),
]


def stage_label(proposal: Proposal) -> str:
    """Where the proposal stands, in words."""
    dossier = getattr(proposal, "dossier", None)
    return dossier.stage_info.label if dossier else "Bản nháp, chưa trình"


class ChecksAfterSaving(DraftsOnly):
    """“Lưu, xem lại và trình” saves like any other button, then shows what is missing."""

    def get_success_url(self):
        if CHECK in self.request.POST:
            return reverse("workflow_proposal", args=[self.object.pk])
        return super().get_success_url()


class ProposalCreateView(ChecksAfterSaving, CreateView):
    """A new draft belongs to whoever begins it."""

    def get_initial_form_instance(self) -> Proposal:
        official: Official = self.request.user.official
        return Proposal(lead_proposer=official, agency=official.agency, created_by=self.request.user, live=False)


class ProposalEditView(ChecksAfterSaving, EditView):
    """A submitted plan is read on its dossier page."""

    def dispatch(self, request, *args, **kwargs):
        dossier = getattr(self.object, "dossier", None)
        if dossier is not None:
            return redirect("workflow_dossier", dossier.pk)
        return super().dispatch(request, *args, **kwargs)


class ProposalViewSet(GuardedRows, SnippetViewSet):
    """Proposals as their authors see them."""

    model = Proposal
    menu_label = "Đề xuất của tôi"
    menu_name = "proposals"
    menu_order = 110
    icon = "edit"
    add_to_admin_menu = True
    admin_url_namespace = "proposals"
    base_url_path = "de-xuat"
    list_display = ["title", "agency", Column("stage", label="Đang ở bước", accessor=stage_label)]
    list_filter = ["field"]
    search_fields = ["title"]
    add_view_class = ProposalCreateView
    edit_view_class = ProposalEditView
    copy_view_enabled = False
    inspect_view_enabled = False
    edit_handler = ObjectList(PANELS)
