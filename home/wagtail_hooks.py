"""The admin in the portal's own colours, with as few menu entries as its reader needs."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

HIDDEN_FROM_OFFICIALS = frozenset({"snippets", "help", "reports", "explorer", "documents", "images"})


@hooks.register("insert_global_admin_css")
def own_colours() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("construct_main_menu")
def keep_menu_short(request, menu_items) -> None:
    """Officials see their work; the tools of the site are for administrators."""
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if item.name not in HIDDEN_FROM_OFFICIALS]
