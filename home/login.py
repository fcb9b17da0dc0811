"""The way into the admin."""

from django import forms
from wagtail.admin.forms.auth import LoginForm


class PortalLoginForm(LoginForm):
    """Wagtail's form, with the one label that its catalogue leaves out."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        password: forms.Field = self.fields["password"]
        password.label = "Mật khẩu"
