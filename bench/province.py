"""Many open dossiers, written in bulk: enough of each for what is measured, without the acts that led there."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.utils import timezone

from content.organisation.models import Agency, AgencyKind, Appointment, Office, Official
from content.proposal.models import Proposal
from workflow.calendar.vietnam import CALENDAR
from workflow.models import Clock, DeskEntry, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

TODAY = date(2026, 7, 15)
AGENCIES = 200
BATCH = 2_000
PARAGRAPH = "Chia giờ làm việc thành khung, mỗi khung nhận một số hồ sơ nhất định. " * 12
TEXTS = ("rationale", "bottleneck", "solution", "scope", "resources", "feasibility", "expected_effect")
DUE_FROM, DUE_TO = -10, 30
"""Clocks are due from so many working days before today to so many after."""


def official(code: str, agency: Agency) -> Official:
    """Someone with an address and no account."""
    return Official(code=code, full_name=f"Cán bộ {code}", agency=agency, email=f"{code}@bench.example")


def make_agencies() -> list[Agency]:
    """Agencies with a head and a clerk under one superior; and an organisation commission. Made once."""
    if Agency.objects.filter(code="bench-0").exists():
        return list(Agency.objects.filter(code__startswith="bench-"))
    superior = Agency.objects.create(code="superior", name="Cơ quan cấp trên", kind=AgencyKind.STATE)
    commission = Agency.objects.create(code="commission", name="Ban Tổ chức", kind=AgencyKind.PARTY)
    agencies = Agency.objects.bulk_create(
        Agency(code=f"bench-{n}", name=f"Cơ quan số {n}", kind=AgencyKind.STATE, superior=superior)
        for n in range(AGENCIES)
    )
    places = [(superior, Office.HEAD), (commission, Office.ORGANISATION_COMMISSION)]
    places += [(agency, office) for agency in agencies for office in (Office.HEAD, Office.RECORDS_CLERK)]
    people = Official.objects.bulk_create(official(f"nguoi-{n}", agency) for n, (agency, _) in enumerate(places))
    Appointment.objects.bulk_create(
        Appointment(official=person, agency=agency, office=office, since=date(2020, 1, 1))
        for person, (agency, office) in zip(people, places, strict=True)
    )
    return agencies


def make_dossiers(count: int, *, today: date = TODAY, text: str = PARAGRAPH) -> None:
    """``count`` more dossiers that wait for their meeting, each with its clock, around ``today``, and its desk."""
    agencies = make_agencies()
    heads = dict(Appointment.objects.filter(office=Office.HEAD).values_list("agency", "official"))
    first = Dossier.objects.count()
    for start in range(first, first + count, BATCH):
        numbers = range(start, min(start + BATCH, first + count))
        dossiers = bare_dossiers(numbers, agencies, heads, text)
        Clock.objects.bulk_create(clock(n, dossier, today) for n, dossier in zip(numbers, dossiers, strict=True))
        DeskEntry.objects.bulk_create(entry for dossier in dossiers for entry in desk(dossier))


def bare_dossiers(numbers: range, agencies: list[Agency], heads: dict[int, int], text: str) -> list[Dossier]:
    """The dossiers ``numbers`` with their proposals, each block of which says ``text``."""
    owners = [agencies[n % len(agencies)] for n in numbers]
    proposals = Proposal.objects.bulk_create(
        Proposal(
            title=f"Hẹn giờ nộp hồ sơ tại quầy số {n}",
            agency=owner,
            lead_proposer_id=heads[owner.pk],
            live=False,
            **dict.fromkeys(TEXTS, text),
        )
        for n, owner in zip(numbers, owners, strict=True)
    )
    return Dossier.objects.bulk_create(
        Dossier(
            code=f"HS-2026-{n + 1:04d}",
            proposal=proposal,
            deciding_agency=owner,
            opened_at=timezone.now(),
            stage=Stage.AWAITING_MEETING,
            stage_since=TODAY,
        )
        for n, owner, proposal in zip(numbers, owners, proposals, strict=True)
    )


def clock(number: int, dossier: Dossier, today: date) -> Clock:
    """The running clock of ``dossier``; numbers spread the due dates evenly."""
    offset = DUE_FROM + number % (DUE_TO - DUE_FROM)
    move = CALENDAR.add_working_days if offset >= 0 else CALENDAR.subtract_working_days
    due_on = move(today, abs(offset))
    return Clock(dossier=dossier, key="leadership_meeting", starts_on=due_on - timedelta(9), due_on=due_on, days=7)


def desk(dossier: Dossier) -> Iterator[DeskEntry]:
    """The head and the clerk are to call the meeting."""
    for office in (Office.HEAD, Office.RECORDS_CLERK):
        yield DeskEntry(
            dossier=dossier, kind=ActKind.MEETING_CALLED, agency_id=dossier.deciding_agency_id, office=office
        )
