"""The table of reminders, what each person wants to receive, and the proof of what was delivered."""

import secrets

from django.db import models

from content.organisation.models import Official
from workflow.models.dossier import Dossier
from workflow.rules.reminders import Audience, ReminderStep

AUDIENCES = {
    Audience.DESK: "Người đang giữ việc",
    Audience.SUPERIOR: "Người đứng đầu cơ quan cấp trên",
    Audience.ORGANISATION_COMMISSION: "Ban Tổ chức",
}


class ReminderRule(models.Model):
    """One line of the table that the administrator edits."""

    offset = models.SmallIntegerField(
        "số ngày làm việc so với hạn", help_text="Số âm là trước hạn, 0 là đúng ngày đến hạn, số dương là sau hạn."
    )
    audience = models.CharField("gửi cho", max_length=30, choices=[(a.value, label) for a, label in AUDIENCES.items()])
    active = models.BooleanField("đang dùng", default=True)

    class Meta:
        verbose_name = "mốc nhắc việc"
        verbose_name_plural = "mốc nhắc việc"
        ordering = ["offset", "audience"]
        constraints = [
            models.UniqueConstraint(fields=["offset", "audience"], name="one_reminder_per_day_and_audience")
        ]

    def __str__(self) -> str:
        return f"{self.moment}: {self.get_audience_display()}"

    @property
    def moment(self) -> str:
        """When it goes out, in words."""
        if self.offset == 0:
            return "Đúng ngày đến hạn"
        return f"{'Trước' if self.offset < 0 else 'Sau'} hạn {abs(self.offset)} ngày làm việc"

    @property
    def step(self) -> ReminderStep:
        """The line as the pure rules read it."""
        return ReminderStep(self.offset, Audience(self.audience))


class NotificationChoice(models.TextChoices):
    """How often a person hears of new work. Reminders of legal limits come in any case."""

    AT_ONCE = "at_once", "Ngay khi có việc mới"
    DAILY = "daily", "Một thư tổng hợp mỗi sáng"


class NotificationSetting(models.Model):
    """What one person chose."""

    official = models.OneToOneField(Official, models.CASCADE, related_name="notification_setting")
    choice = models.CharField(
        "nhận thông báo việc mới",
        max_length=10,
        choices=NotificationChoice.choices,
        default=NotificationChoice.AT_ONCE,
    )

    class Meta:
        verbose_name = "cách nhận thông báo"
        verbose_name_plural = "cách nhận thông báo"

    def __str__(self) -> str:
        return f"{self.official}: {self.get_choice_display()}"


class Delivery(models.Model):
    """
    One message to one person by one channel.

    The row is claimed before sending, under a key that names the occasion: a job that runs twice
    finds the key taken. ``sent_at`` proves the sending; a claimed row without it is tried again.
    """

    recipient = models.ForeignKey(Official, models.PROTECT, related_name="deliveries", verbose_name="người nhận")
    dossier = models.ForeignKey(Dossier, models.PROTECT, null=True, related_name="deliveries", verbose_name="hồ sơ")
    occasion = models.CharField("dịp", max_length=120)
    channel = models.CharField("kênh", max_length=10, default="email")
    address = models.CharField("địa chỉ", max_length=254)
    subject = models.CharField("tiêu đề", max_length=250)
    body = models.TextField("nội dung")
    claimed_at = models.DateTimeField("lập lúc")
    sent_at = models.DateTimeField("gửi lúc", null=True)
    attempts = models.PositiveSmallIntegerField("số lần gửi", default=0)
    error = models.CharField("lỗi", max_length=250, blank=True)

    class Meta:
        verbose_name = "thông báo đã gửi"
        verbose_name_plural = "thông báo đã gửi"
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["recipient", "occasion", "channel"], name="one_delivery_per_occasion")
        ]
        indexes = [models.Index(fields=["claimed_at"], condition=models.Q(sent_at=None), name="deliveries_unsent")]

    def __str__(self) -> str:
        return f"{self.recipient}: {self.subject}"


def new_secret() -> str:
    """An address that cannot be guessed: 256 bits."""
    return secrets.token_urlsafe(32)


class CalendarFeed(models.Model):
    """A personal calendar behind a secret link; making a new one ends the old."""

    official = models.OneToOneField(Official, models.CASCADE, related_name="calendar_feed")
    secret = models.CharField(max_length=64, unique=True, default=new_secret)
    created_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "lịch cá nhân"
        verbose_name_plural = "lịch cá nhân"

    def __str__(self) -> str:
        return f"Lịch của {self.official}"
