"""The table of reminders and the register of what was delivered, for administrators."""

from wagtail.admin.panels import FieldPanel
from wagtail.admin.viewsets.model import ModelViewSet

from workflow.models import Delivery, ReminderRule


class ReminderRuleViewSet(ModelViewSet):
    """When who is reminded."""

    model = ReminderRule
    icon = "time"
    menu_label = "Mốc nhắc việc"
    menu_order = 310
    add_to_settings_menu = True
    panels = [FieldPanel("offset"), FieldPanel("audience"), FieldPanel("active")]
    list_display = ["__str__", "active"]
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
