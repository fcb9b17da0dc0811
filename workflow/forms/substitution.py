"""Naming a substitute."""

from django import forms
from django.utils import timezone

from content.organisation.models import Official
from workflow.forms.base import day_field
from workflow.policies.substituting import own_duties
from workflow.rules.substitution import DUTY_LABELS, Duty


class SubstitutionForm(forms.Form):
    """Who, from when until when, in what."""

    substitute = forms.ModelChoiceField(
        label="Người làm thay",
        queryset=Official.objects.none(),
        help_text="Cán bộ cùng cơ quan, có tài khoản.",
        empty_label="Chọn một người",
    )
    since = day_field("Từ ngày")
    until = day_field("Đến hết ngày")
    duties = forms.TypedMultipleChoiceField(
        label="Việc được làm thay",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        coerce=Duty,
        help_text="Không chọn việc nào thì người làm thay chỉ xem việc đang chờ và nhận bản sao thư nhắc.",
    )
    note = forms.CharField(label="Ghi chú", required=False, max_length=250, help_text="Ví dụ: nghỉ phép.")

    def __init__(self, *args, principal: Official, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        colleagues = Official.objects.filter(agency=principal.agency, user__is_active=True).exclude(pk=principal.pk)
        self.fields["substitute"].queryset = colleagues
        self.fields["since"].initial = today
        self.fields["duties"].choices = [(duty.value, DUTY_LABELS[duty]) for duty in own_duties(principal, today)]
