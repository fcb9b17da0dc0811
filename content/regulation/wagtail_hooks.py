"""Where the regulation enters the admin: its screens, its menu entry, its permissions, its log."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from content.regulation import admin_views
from content.regulation.admin_views import PERMISSION


class RegulationMenuItem(MenuItem):
    """Shown to those who may import the official text."""

    def is_shown(self, request) -> bool:
        return request.user.has_perm(PERMISSION)


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("van-ban-quy-dinh/", admin_views.versions, name="regulation_versions"),
        path("van-ban-quy-dinh/<int:pk>/", admin_views.version, name="regulation_version"),
        path("van-ban-quy-dinh/<int:pk>/cong-bo/", admin_views.publish_version, name="regulation_publish"),
    ]


@hooks.register("register_admin_menu_item")
def menu_item():
    return RegulationMenuItem(
        "Văn bản quy định", reverse("regulation_versions"), name="regulation", icon_name="doc-full", order=600
    )


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(content_type__app_label="regulation", codename="add_regulationversion")


@hooks.register("register_log_actions")
def log_actions(actions):
    actions.register_action("regulation.import", "Nhập văn bản quy định", "Đã nhập một phiên bản quy định")
    actions.register_action("regulation.publish", "Công bố quy định", "Đã công bố một phiên bản quy định")
