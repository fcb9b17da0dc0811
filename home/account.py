"""What people set about their own account."""

from typing import ClassVar

from django import forms
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import AccountView, BaseSettingsPanel, NameEmailSettingsPanel

from content.organisation.models import User


class EmailForm(forms.ModelForm):
    """The address alone: names are kept in the register of officials, in one field each."""

    email = forms.EmailField(required=True, label="Thư điện tử")

    class Meta:
        model = User
        fields: ClassVar[list[str]] = ["email"]


class EmailPanel(NameEmailSettingsPanel):
    """Stands where Wagtail asks for a first and a last name before anything may be saved."""

    title = "Thư điện tử"
    form_class = EmailForm


class PortalAccountView(AccountView):
    """Wagtail's screen of one's own account, without names."""

    def get_panels(self) -> list[BaseSettingsPanel]:
        email = EmailPanel(self.request, self.request.user, None)
        return [email if panel.name == email.name else panel for panel in super().get_panels()]


account = require_admin_access(PortalAccountView.as_view())
