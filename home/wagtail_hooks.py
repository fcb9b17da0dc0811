"""The admin in the portal's own colours, with as few menu entries as its reader needs."""

from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.sites.views import IndexView as SiteList

from home.feedback import admin_urls
from home.feedback.desk import looks_after_everything, reports_for
from home.feedback.panel import ReportsPanel

HIDDEN_FROM_OFFICIALS = frozenset({"snippets", "help", "reports", "explorer", "documents", "images"})
SITE_COLUMNS = {"port": "Cổng kết nối", "site_name": "Tên cổng", "root_page": "Trang gốc"}
"""What Wagtail's list of sites heads with the names of its columns, in no catalogue."""

for column in SiteList.columns:
    column.label = SITE_COLUMNS.get(column.name, column.label)


@hooks.register("insert_global_admin_css")
def own_colours() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("construct_main_menu")
def keep_menu_short(request, menu_items) -> None:
    """Officials see their work; the tools of the site are for administrators."""
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if item.name not in HIDDEN_FROM_OFFICIALS]


class FeedbackMenuItem(MenuItem):
    """Shown to those who deal with reports from readers, now or ever."""

    def is_shown(self, request) -> bool:
        return looks_after_everything(request.user) or reports_for(request.user).exists()


@hooks.register("register_admin_urls")
def register_feedback_urls():
    return [path("gop-y/", include(admin_urls))]


@hooks.register("register_admin_menu_item")
def register_feedback_menu_item() -> MenuItem:
    return FeedbackMenuItem("Góp ý", reverse("page_reports"), name="page-reports", icon_name="comment", order=150)


@hooks.register("construct_homepage_panels", order=100)  # after the inbox has taken its place
def tell_of_reports(request, panels) -> None:
    panel = ReportsPanel(request.user)
    if panel.waiting:
        panels.append(panel)
