"""Keeps the stock tools of the admin away from rows that are not the reader's, and from the procedure."""

from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch, reverse
from django.views.defaults import page_not_found
from wagtail.admin.auth import permission_denied
from wagtail.models import Task, Workflow, WorkflowPage

from content.organisation.models import User
from content.showcase.models import ModelPage

OPEN_TO_OFFICIALS = frozenset(
    {
        "wagtailadmin_home",
        "wagtailadmin_account",
        "wagtailadmin_login",
        "wagtailadmin_logout",
        "wagtailadmin_password_reset",
        "wagtailadmin_password_reset_done",
        "wagtailadmin_password_reset_confirm",
        "wagtailadmin_password_reset_complete",
        "wagtailadmin_dismissibles",
        "wagtailadmin_javascript_catalog",
        "wagtailadmin_sprite",
        "wagtailadmin_editing_sessions:ping",
        "wagtailadmin_editing_sessions:release",
        "wagtailadmin_explore_root",
        "wagtailadmin_explore",
        "wagtailadmin_explore_results",
        "wagtailadmin_choose_page",
        "wagtailadmin_choose_page_child",
        "wagtailadmin_choose_page_search",
        "wagtailadmin_choose_page_external_link",
        "wagtailadmin_choose_page_email_link",
        "wagtailadmin_choose_page_phone_link",
        "wagtailadmin_choose_page_anchor_link",
        "wagtailadmin_tag_model_autocomplete",
        "wagtailimages_chooser:choose",
        "wagtailimages_chooser:choose_results",
        "wagtailimages_chooser:chosen",
        "wagtailimages_chooser:chosen_multiple",
        "wagtailimages_chooser:create",
        "wagtail_modeladmin:javascript_catalog",
    }
)
PAGES = "wagtailadmin_pages:"
LISTS_OF_PAGES = frozenset(
    {
        "wagtailadmin_pages:search",
        "wagtailadmin_pages:search_results",
        "wagtailadmin_pages:type_use",
        "wagtailadmin_pages:type_use_results",
        "wagtailadmin_pages:usage",
    }
)
NAMES_WHAT_REFERS = "_modeladmin_delete"
"""Refusing to delete an agency or a person, this screen lists every record that refers to them."""

PAGE_ARGUMENTS = ("page_id", "parent_page_id", "page_to_move_id")
CHANGES_TO_WORKFLOWS = frozenset({"wagtailadmin_workflows:edit", "wagtailadmin_workflows:disable"})
CHANGES_TO_TASKS = frozenset({"wagtailadmin_workflows:disable_task"})


class RowGuardMiddleware:
    """
    Asks before any view of the admin runs.

    Whoever is no administrator reaches only the stock screens in ``OPEN_TO_OFFICIALS`` and those of
    single pages; a model page whose draft is not theirs answers like a page that does not exist.
    The steps of the procedure are switched off by nobody.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or not request.path.startswith(self.admin) or request.user.is_anonymous:
            return None
        if request.method == "POST" and changes_procedure(match):
            return permission_denied(request)
        if match.view_name.endswith(NAMES_WHAT_REFERS) and not request.user.is_superuser:
            return permission_denied(request)
        if request.user.is_superuser or (is_open(match.view_name) and not hides_page(match, request.user)):
            return None
        return page_not_found(request, None, template_name="wagtailadmin/404.html")


def is_open(name: str) -> bool:
    """Whether officials reach the address at all. The portal's own screens ask their policies themselves."""
    if name.startswith(PAGES):
        return name not in LISTS_OF_PAGES
    return not name.startswith("wagtail") or name in OPEN_TO_OFFICIALS


def hides_page(match: ResolverMatch, user: User) -> bool:
    """Whether the address names a model page whose draft ``user`` does not edit."""
    named = [match.kwargs[name] for name in PAGE_ARGUMENTS if name in match.kwargs]
    if match.view_name.startswith(PAGES) and "pk" in match.kwargs:
        named.append(match.kwargs["pk"])
    pages = ModelPage.objects.filter(pk__in=named) if named else ()
    return any(not page.permissions_for_user(user).can_edit() for page in pages)


def changes_procedure(match: ResolverMatch) -> bool:
    """Whether the address alters a workflow whose steps the acts of a dossier perform."""
    workflows = Workflow.objects.filter(workflow_tasks__task__content_type__app_label="workflow")
    pk = match.kwargs.get("pk")
    if match.view_name in CHANGES_TO_WORKFLOWS:
        return workflows.filter(pk=pk).exists()
    if match.view_name in CHANGES_TO_TASKS:
        return Task.objects.filter(pk=pk, content_type__app_label="workflow").exists()
    if match.view_name == "wagtailadmin_workflows:remove":
        return WorkflowPage.objects.filter(page=match.kwargs["page_pk"], workflow__in=workflows).exists()
    return False
