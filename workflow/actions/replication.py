"""Recording that an agency copies a model, how it goes, and that a model has stopped (Điều 14.5, 19.2)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.models import Agency, User
from content.showcase.ledger import Report, record_entry
from content.showcase.models import Discontinuation, ModelPage, Replication
from workflow.policies.replication import keeps_publicity, may_record

LOGGED = "workflow.replication"


@dataclass(kw_only=True)
class LedgerAction:
    """
    A change of the replication ledger by ``user`` at ``now``.

    ``execute`` raises ``ActionForbidden`` for whoever may not, ``ValidationError`` by field for what cannot be.
    Each is logged in the history of the model page as ``workflow.replication``.
    """

    user: User
    now: datetime

    @property
    def today(self) -> date:
        """The day of recording, in Vietnam."""
        return timezone.localdate(self.now)

    def tell(self, page: ModelPage, what: str) -> None:
        """Log ``what`` was done."""
        log(page, LOGGED, user=self.user, data={"what": what})


@dataclass(kw_only=True)
class BeginReplication(LedgerAction):
    """An agency plans or begins to copy a model."""

    page: ModelPage
    agency: Agency
    adaptation: str = ""
    contact: str = ""
    state: str
    on: date
    report: Report

    @transaction.atomic
    def execute(self) -> Replication:
        may_record(self.user, self.agency, self.today).enforce()
        page = ModelPage.objects.select_for_update(of=("self",)).get(pk=self.page.pk)
        if not page.live:
            raise ValidationError({"page": "Chỉ ghi nhận việc làm theo mô hình đã công bố."})
        if page.source_agency_id == self.agency.pk:
            raise ValidationError({"agency": "Đây là cơ quan làm đầu tiên, không phải nơi làm theo."})
        if page.replications.filter(agency=self.agency).exists():
            raise ValidationError({"agency": "Cơ quan này đã được ghi nhận; hãy mở dòng đã có để ghi diễn biến."})
        made = Replication.objects.create(
            page=page, agency=self.agency, adaptation=self.adaptation, contact=self.contact, state=self.state
        )
        record_entry(
            made, state=self.state, on=self.on, user=self.user, now=self.now, today=self.today, report=self.report
        )
        self.tell(page, f"{self.agency}: {made.get_state_display().lower()}")
        return made


@dataclass(kw_only=True)
class RecordProgress(LedgerAction):
    """How a replication stands on a day."""

    replication: Replication
    state: str
    on: date
    report: Report

    @transaction.atomic
    def execute(self) -> None:
        may_record(self.user, self.replication.agency, self.today).enforce()
        record_entry(
            self.replication,
            state=self.state,
            on=self.on,
            user=self.user,
            now=self.now,
            today=self.today,
            report=self.report,
        )
        self.tell(self.replication.page, str(self.replication.agency))


@dataclass(kw_only=True)
class RewriteWords(LedgerAction):
    """Other words about the adaptation; what was approved is approved no longer."""

    replication: Replication
    adaptation: str
    contact: str

    @transaction.atomic
    def execute(self) -> None:
        may_record(self.user, self.replication.agency, self.today).enforce()
        locked = Replication.objects.select_for_update(of=("self",)).get(pk=self.replication.pk)
        if (locked.adaptation, locked.contact) == (self.adaptation, self.contact):
            return
        locked.adaptation, locked.contact = self.adaptation, self.contact
        locked.approved_at = locked.approved_by = None
        locked.save()
        self.tell(locked.page, f"{locked.agency}: đổi lời")


@dataclass(kw_only=True)
class ApproveWords(LedgerAction):
    """The department lets go public what it read: the words and the entries until now."""

    replication: Replication
    seen: str
    """The fingerprint of what was on the screen."""

    @transaction.atomic
    def execute(self) -> None:
        keeps_publicity(self.user, self.today).enforce()
        locked = Replication.objects.select_for_update(of=("self",)).get(pk=self.replication.pk)
        if locked.fingerprint != self.seen:
            raise ValidationError("Nội dung vừa thay đổi; hãy xem lại bản mới rồi duyệt.")
        locked.approved_at, locked.approved_by = self.now, self.user
        locked.save()
        self.tell(locked.page, f"{locked.agency}: duyệt lời công khai")


@dataclass(kw_only=True)
class SetDiscontinuation(LedgerAction):
    """The model no longer runs, or runs again."""

    page: ModelPage
    is_stopped: bool
    on: date
    reason: str

    @transaction.atomic
    def execute(self) -> Discontinuation:
        keeps_publicity(self.user, self.today).enforce()
        page = ModelPage.objects.select_for_update(of=("self",)).get(pk=self.page.pk)
        last = page.discontinuations.first()
        if bool(last and last.is_stopped) == self.is_stopped:
            raise ValidationError("Mô hình đã ở tình trạng này.")
        if self.on > self.today:
            raise ValidationError({"on": "Ngày không được ở tương lai."})
        if last is not None and self.on < last.on:
            raise ValidationError({"on": f"Ngày không được trước lần ghi gần nhất ({last.on:%d/%m/%Y})."})
        made = Discontinuation.objects.create(
            page=page,
            is_stopped=self.is_stopped,
            on=self.on,
            reason=self.reason,
            recorded_by=self.user,
            recorded_at=self.now,
        )
        self.tell(page, "mô hình đã dừng" if self.is_stopped else "mô hình được làm trở lại")
        return made
