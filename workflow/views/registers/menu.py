"""The menu “Theo dõi”: registers and yearly reports."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from workflow.policies.annual import concerns
from workflow.policies.registers import may_see_registers
from workflow.views.registers.screens import REGISTERS


class RegisterMenuItem(MenuItem):
    """Shown to whoever reads the registers."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_registers(request.user, timezone.localdate())


class AnnualMenuItem(MenuItem):
    """Shown to whoever has to do with yearly reports."""

    def is_shown(self, request: HttpRequest) -> bool:
        return concerns(request.user, timezone.localdate())


def oversight_menu() -> SubmenuMenuItem:
    """The submenu; it disappears for whoever may open none of it."""
    items: list[MenuItem] = [
        RegisterMenuItem(
            view.page_title, reverse(view.index_url_name), name=f"so-{slug}", icon_name="list-ul", order=order
        )
        for order, (slug, view) in enumerate(REGISTERS.items())
    ]
    items.append(
        AnnualMenuItem("Báo cáo hằng năm", reverse("workflow_annual"), name="annual", icon_name="doc-full", order=100)
    )
    return SubmenuMenuItem("Theo dõi", Menu(items=items), name="oversight", icon_name="view", order=110)
