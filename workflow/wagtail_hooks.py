"""What the admin shows of the procedure."""

from django.urls import include, path, reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.images.models import Image
from wagtail.log_actions import LogFormatter
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.action_menu import ActionMenuItem
from wagtail.snippets.models import register_snippet

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal
from content.showcase.models import ModelPage
from workflow import urls
from workflow.models import CalendarDay, Delivery
from workflow.policies.acting import official_of
from workflow.policies.pages import DraftPagePolicy
from workflow.policies.pictures import PicturePolicy
from workflow.policies.records import EvaluationPolicy, ProposalPolicy, ReadOnlyPolicy
from workflow.policies.reference import ReferencePolicy, may_change_reference
from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.views import annual_urls, replication_urls, template_urls
from workflow.views.inbox import InboxPanel
from workflow.views.registers import screens
from workflow.views.registers.menu import oversight_menu
from workflow.views.replications import ReplicationsMenuItem
from workflow.views.templates import TemplatesMenuItem
from workflow.viewsets.calendar import calendar_days
from workflow.viewsets.evaluations import EvaluationViewSet
from workflow.viewsets.officials import official_chooser
from workflow.viewsets.proposals import ProposalViewSet
from workflow.viewsets.reminders import deliveries, reminder_rules


class OfficialMenuItem(MenuItem):
    """Shown to accounts that belong to an official."""

    def is_shown(self, request) -> bool:
        return official_of(request.user) is not None


register_permission_policy(Proposal, ProposalPolicy(Proposal), exact_class=True)
register_permission_policy(Evaluation, EvaluationPolicy(Evaluation), exact_class=True)
register_permission_policy(Page, DraftPagePolicy(Page), exact_class=True)
register_permission_policy(Image, PicturePolicy(Image, owner_field_name="uploaded_by_user"), exact_class=True)
register_permission_policy(Delivery, ReadOnlyPolicy(Delivery), exact_class=True)
register_permission_policy(CalendarDay, ReferencePolicy(CalendarDay))
register_snippet(ProposalViewSet)
register_snippet(EvaluationViewSet)


@hooks.register("register_admin_viewset")
def register_official_chooser():
    return official_chooser


@hooks.register("register_admin_viewset")
def register_calendar_days():
    return calendar_days


class ReferenceMenuItem(MenuItem):
    """Shown to those who may change what it leads to; others find it from a dossier."""

    def is_shown(self, request) -> bool:
        return bool(may_change_reference(request.user))


@hooks.register("register_settings_menu_item")
def register_rule_set_menu_item() -> MenuItem:
    return ReferenceMenuItem("Bộ quy tắc", reverse("workflow_rule_sets"), icon_name="list-ul", order=10)


@hooks.register("register_settings_menu_item")
def register_calendar_menu_item() -> MenuItem:
    return ReferenceMenuItem("Lịch làm việc", reverse("workflow_calendar"), icon_name="date", order=20)


@hooks.register("register_admin_urls")
def register_dossier_urls():
    return [
        path("ho-so/", include(urls)),
        path("mau-van-ban/", include(template_urls)),
        path("nhan-rong/", include(replication_urls)),
        path("phan-anh/", include(urls.report_patterns)),
        path("bao-cao-nam/", include(annual_urls)),
        path("so-theo-doi/", include(screens)),
    ]


@hooks.register("register_admin_menu_item")
def register_dossier_menu_item() -> MenuItem:
    return MenuItem("Hồ sơ", reverse("workflow_dossiers"), name="dossiers", icon_name="folder-open-inverse", order=100)


@hooks.register("register_admin_menu_item")
def register_replications_menu_item() -> MenuItem:
    return ReplicationsMenuItem(
        "Nhân rộng", reverse("workflow_replications"), name="replications", icon_name="copy", order=110
    )


@hooks.register("register_admin_menu_item")
def register_report_menu_item() -> MenuItem:
    return OfficialMenuItem(
        "Phản ánh", reverse("workflow_reports"), name="reports-of-wrongdoing", icon_name="warning", order=120
    )


@hooks.register("register_admin_menu_item")
def register_oversight_menu_item() -> MenuItem:
    return oversight_menu()


@hooks.register("construct_search")
def hide_search(request, search_areas) -> None:
    """The search of pages, pictures and accounts belongs to administrators; dossiers have their own."""
    if not request.user.is_superuser:
        search_areas.clear()


@hooks.register("construct_page_chooser_queryset")
def offer_public_models(pages, request):
    """A link leads to what the public reads; drafts of model pages are nobody's to browse."""
    return pages.exclude(pk__in=ModelPage.objects.not_live())


@hooks.register("construct_explorer_page_queryset")
def list_public_models(parent_page, pages, request):
    """Officials open a draft from its dossier; only administrators find it in the page tree."""
    return pages if request.user.is_superuser else pages.exclude(pk__in=ModelPage.objects.not_live())


@hooks.register("register_admin_menu_item")
def register_notices_menu_item() -> MenuItem:
    return OfficialMenuItem(
        "Thông báo, lịch", reverse("workflow_notices"), name="notices", icon_name="mail", order=120
    )


@hooks.register("register_admin_menu_item")
def register_substitution_menu_item() -> MenuItem:
    return OfficialMenuItem(
        "Người làm thay", reverse("workflow_substitutions"), name="substitutions", icon_name="user", order=125
    )


@hooks.register("register_admin_viewset")
def register_reminder_viewsets():
    return [reminder_rules, deliveries]


@hooks.register("construct_homepage_panels")
def show_inbox(request, panels) -> None:
    """The reader's inbox takes the place of the stock lists, which show rows without limit."""
    panels[:] = [InboxPanel(request.user, timezone.localdate())]


@hooks.register("construct_homepage_summary_items")
def hide_site_summary(request, items) -> None:
    """Counts of pages and images tell an official nothing."""
    if not request.user.is_superuser:
        items.clear()


@hooks.register("register_settings_menu_item")
def register_templates_menu_item() -> MenuItem:
    return TemplatesMenuItem(
        "Mẫu văn bản", reverse("workflow_templates"), name="paper-templates", icon_name="doc-full", order=200
    )


class CheckMenuItem(ActionMenuItem):
    """Save, then look the plan over and send it; it stands first, because nobody looks for it in a menu."""

    name = "action-check"
    label = "Lưu, xem lại và trình"
    icon_name = "check"
    order = -1

    def is_shown(self, context) -> bool:
        return context["model"] is Proposal


@hooks.register("register_snippet_action_menu_item")
def register_check_menu_item(model):
    return CheckMenuItem() if model is Proposal else None


@hooks.register("construct_snippet_action_menu")
def offer_only_saving(menu_items, request, context) -> None:
    """Drafts are saved in the editor and sent from their own page: Wagtail's “submit” would only save them."""
    if context["model"] in (Proposal, Evaluation):
        menu_items[:] = [
            item for item in menu_items if item.name in {"action-save", "action-locked", CheckMenuItem.name}
        ]


@hooks.register("register_log_actions")
def register_log_actions(actions) -> None:
    @actions.register_action("workflow.act")
    class ActFormatter(LogFormatter):
        """Names the act in the history of a proposal."""

        label = "Ghi nhận một bước của hồ sơ"

        def format_message(self, log_entry) -> str:
            return ACTS[ActKind(log_entry.data["kind"])].label


@hooks.register("register_log_actions")
def register_reference_log_actions(actions) -> None:
    actions.register_action("workflow.rule_set", "Thay đổi bộ quy tắc", "Đã lập bộ quy tắc mới")
    actions.register_action("workflow.substitution", "Giao hoặc thu hồi làm thay", "Đã giao hoặc thu hồi làm thay")
    actions.register_action("workflow.replication", "Sổ nhân rộng", "Đã ghi sổ nhân rộng")
    actions.register_action("workflow.calendar", "Thay đổi lịch làm việc", "Đã thay đổi lịch làm việc của năm")
