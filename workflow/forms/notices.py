"""What a person chooses about messages."""

from django import forms

from workflow.models import NotificationSetting


class NotificationForm(forms.ModelForm):
    class Meta:
        model = NotificationSetting
        fields = ["choice"]
        widgets = {"choice": forms.RadioSelect}
