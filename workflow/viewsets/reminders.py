"""The table of reminders and the register of what was delivered, for administrators."""

from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.admin.viewsets.model import ModelViewSet

from workflow.models import Delivery, ReminderRule

FARTHEST = 60
"""Working days between a reminder and its time limit: none of the regulation's is longer."""


class ReminderRuleForm(WagtailAdminModelForm):
    """Keeps a slip of the hand from reminding people for ever, or never."""

    def clean_offset(self) -> int:
        """The days; raises ``ValidationError`` when they lie too far from the time limit."""
        offset: int = self.cleaned_data["offset"]
        if abs(offset) > FARTHEST:
            raise ValidationError(f"Số ngày phải từ −{FARTHEST} đến {FARTHEST}.")
        return offset


class ReminderRuleViewSet(ModelViewSet):
    """When who is reminded."""

    model = ReminderRule
    icon = "time"
    menu_label = "Mốc nhắc việc"
    menu_order = 310
    add_to_settings_menu = True
    panels = [FieldPanel("offset"), FieldPanel("audience"), FieldPanel("active")]
    list_display = ["__str__", BooleanColumn("active", label="Đang dùng")]
    edit_handler = ObjectList(panels, base_form_class=ReminderRuleForm)
    copy_view_enabled = False


class DeliveryViewSet(ModelViewSet):
    """To whom, when, by which channel."""

    model = Delivery
    icon = "mail"
    menu_label = "Thông báo đã gửi"
    menu_order = 311
    add_to_settings_menu = True
    form_fields = ["recipient"]
    list_display = ["recipient", "dossier", "subject", "address", "sent_at"]
    list_filter = ["channel", "sent_at"]
    inspect_view_enabled = True
    inspect_view_fields = [
        "recipient",
        "dossier",
        "occasion",
        "channel",
        "address",
        "subject",
        "body",
        "claimed_at",
        "sent_at",
        "attempts",
        "error",
    ]
    copy_view_enabled = False


reminder_rules = ReminderRuleViewSet("reminder_rules")
deliveries = DeliveryViewSet("deliveries")
