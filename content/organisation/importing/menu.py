"""Menu entries of the import screens."""

from django.http import HttpRequest
from django.urls import reverse_lazy
from wagtail.admin.menu import MenuItem

from content.organisation.importing.permissions import may_import
from content.organisation.importing.run import Kind


class ImportMenuItem(MenuItem):
    """Shown to those who may import this kind of file."""

    def __init__(self, kind: Kind, label: str, order: int) -> None:
        url = reverse_lazy("organisation_import", args=[kind.value])
        super().__init__(label, url, name=f"import-{kind}", icon_name="upload", order=order)
        self.kind = kind

    def is_shown(self, request: HttpRequest) -> bool:
        return may_import(request.user, self.kind)


def import_menu_items() -> list[MenuItem]:
    return [
        ImportMenuItem(Kind.AGENCIES, "Nhập cơ quan từ tệp", 10),
        ImportMenuItem(Kind.OFFICIALS, "Nhập cán bộ từ tệp", 11),
    ]
