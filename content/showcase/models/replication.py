"""
The replication ledger: which agency copied a model, how it went, and whether the model still runs.

What happened is only ever added. The public always sees agency, dates, state and coded reason; the
agency's own words once the propaganda department approved them (``approved_at``).
"""

from datetime import date, datetime
from hashlib import sha256

from django.conf import settings
from django.db import models

from content.organisation.models import Agency
from content.showcase.figures import number_text


class ReplicationState(models.TextChoices):
    """How far an agency has come with copying a model."""

    PLANNED = "planned", "Dự kiến làm"
    UNDER_WAY = "under_way", "Đang làm"
    SUCCEEDED = "succeeded", "Thành công"
    FAILED = "failed", "Không thành công"
    STOPPED = "stopped", "Đã dừng"


ENDED_BADLY = frozenset({ReplicationState.FAILED, ReplicationState.STOPPED})


class Obstacle(models.TextChoices):
    """Why a replication failed or was stopped."""

    MONEY = "money", "Thiếu kinh phí, phương tiện"
    PEOPLE = "people", "Thiếu người làm hoặc người làm chuyển việc"
    LEGAL = "legal", "Vướng quy định"
    TECHNOLOGY = "technology", "Vướng hạ tầng, kỹ thuật"
    CONDITIONS = "conditions", "Không hợp điều kiện địa phương"
    DEMAND = "demand", "Ít người dùng"
    BETTER_WAY = "better_way", "Đã chuyển sang cách làm khác"
    OTHER = "other", "Lý do khác"


class Replication(models.Model):
    """One agency copies one model. ``state`` repeats the latest entry, for queries; ``record_entry`` writes it."""

    page = models.ForeignKey("showcase.ModelPage", models.PROTECT, related_name="replications", verbose_name="mô hình")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="replications", verbose_name="cơ quan làm theo")
    adaptation = models.TextField(
        "đã điều chỉnh những gì", blank=True, max_length=2000, help_text="Khác với nơi làm đầu tiên ở chỗ nào, vì sao."
    )
    contact = models.CharField("liên hệ", max_length=250, blank=True)
    state = models.CharField(
        "tình trạng", max_length=20, choices=ReplicationState.choices, editable=False, db_index=True
    )
    approved_at = models.DateTimeField("duyệt nội dung công khai lúc", null=True, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+"
    )

    class Meta:
        verbose_name = "nơi làm theo"
        verbose_name_plural = "nơi làm theo"
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["page", "agency"], name="one_replication_of_a_model_each")]

    def __str__(self) -> str:
        return f"{self.agency}: {self.page}"

    @property
    def history(self) -> list["ReplicationEntry"]:
        """The entries, the oldest first; prefetch ``entries``, or take :func:`replications_of`."""
        return list(self.entries.all())

    @property
    def since(self) -> date | None:
        """The day of the first entry."""
        return self.history[0].on if self.history else None

    @property
    def latest(self) -> "ReplicationEntry | None":
        return self.history[-1] if self.history else None

    @property
    def shown_adaptation(self) -> str:
        """The agency's own words, as far as they were approved."""
        return self.adaptation if self.approved_at else ""

    @property
    def shown_contact(self) -> str:
        return self.contact if self.approved_at else ""

    @property
    def fingerprint(self) -> str:
        """Names what the agency has said so far: its words and its latest entry."""
        said = f"{self.latest.pk if self.latest else 0}\n{self.adaptation}\n{self.contact}"
        return sha256(said.encode()).hexdigest()

    @property
    def told(self) -> "ReplicationEntry | None":
        """The latest entry whose words the public may read: none written after the approval."""
        approved = [entry for entry in self.history if self.approved_at and entry.recorded_at <= self.approved_at]
        return approved[-1] if approved else None


class ReplicationEntry(models.Model):
    """How a replication stood on one day. Append-only, in the database too."""

    replication = models.ForeignKey(Replication, models.PROTECT, related_name="entries")
    state = models.CharField("tình trạng", max_length=20, choices=ReplicationState.choices)
    on = models.DateField("ngày")
    reason = models.CharField("lý do", max_length=20, choices=Obstacle.choices, blank=True)
    note = models.TextField("nói rõ thêm", blank=True, max_length=1000)
    figure_label = models.CharField("chỉ số", max_length=150, blank=True)
    figure_unit = models.CharField("đơn vị", max_length=40, blank=True)
    figure_before = models.DecimalField("trước", max_digits=14, decimal_places=2, null=True, blank=True)
    figure_after = models.DecimalField("sau", max_digits=14, decimal_places=2, null=True, blank=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at: models.DateTimeField[datetime, datetime] = models.DateTimeField("ghi lúc")

    class Meta:
        verbose_name = "diễn biến"
        verbose_name_plural = "diễn biến"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.on:%d/%m/%Y}: {self.get_state_display()}"

    @property
    def figure_text(self) -> str:
        """The measured result in one line, or nothing."""
        if self.figure_after is None or not self.figure_label:
            return ""
        before = f"{number_text(self.figure_before)} → " if self.figure_before is not None else ""
        return f"{self.figure_label}: {before}{number_text(self.figure_after)} {self.figure_unit}".strip()


def replications_of(page_pk: int) -> list[Replication]:
    """The replications of a model with agencies and entries, the newest first. One query: each has an entry."""
    entries = ReplicationEntry.objects.filter(replication__page=page_pk).select_related("replication__agency")
    found: dict[int, Replication] = {}
    for entry in entries.order_by("-replication", "pk"):
        replication = found.setdefault(entry.replication_id, entry.replication)
        told = vars(replication).setdefault("_prefetched_objects_cache", {})
        told.setdefault("entries", []).append(entry)
    return list(found.values())


class Discontinuation(models.Model):
    """The model no longer runs, or runs again; people say so, with the reason. Append-only, in the database too."""

    page = models.ForeignKey(
        "showcase.ModelPage", models.PROTECT, related_name="discontinuations", verbose_name="mô hình"
    )
    is_stopped = models.BooleanField(
        "mô hình đã dừng", default=True, help_text="Bỏ đánh dấu khi mô hình được làm trở lại."
    )
    on = models.DateField("từ ngày")
    reason = models.CharField("lý do", max_length=500, help_text="Hiện trên trang công khai.")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+")
    recorded_at = models.DateTimeField("ghi lúc", editable=False)

    class Meta:
        verbose_name = "việc dừng mô hình"
        verbose_name_plural = "việc dừng, làm lại mô hình"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.on:%d/%m/%Y}: {'đã dừng' if self.is_stopped else 'làm trở lại'}"
