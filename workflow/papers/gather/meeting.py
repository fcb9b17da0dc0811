"""Giấy mời, phiếu biểu quyết, biên bản, from the meeting's acts."""

from datetime import date
from typing import Any

from django.utils import timezone

from content.organisation.models import Official
from workflow.models import Act
from workflow.papers.contexts.approval import BallotPapers, BallotSheet, MeetingInvitation, Minutes, Option, VoterLine
from workflow.papers.contexts.slots import BLANK
from workflow.papers.gather import votes
from workflow.papers.gather.intake import recorder
from workflow.papers.gather.letterhead import head, place_date, signed
from workflow.papers.gather.people import cast, chair, excluded, identity, invited, listed, person
from workflow.papers.gather.phase import AMENDMENT, PROPOSAL, RESULT
from workflow.papers.gather.record import Record
from workflow.papers.writing import clock_time, long_date, paragraphs, spoken_time
from workflow.rules.acts import ActKind
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS

EMPTY, MARKED = "☐", "☒"
DOTS = "…" * 24
REMARKS = {
    "necessity": "Sự cần thiết",
    "substance": "Nội dung, khả thi, nguồn lực",
    "achievement": "Kết quả so với đề xuất",
    "means": "Thời gian, nguồn lực",
    "effect": "Tác động, hiệu quả",
}
"""What council members remark on, in few words."""
QUESTIONS = {
    RESULT: "Theo đồng chí, kết quả thực hiện là",
    AMENDMENT: "Ý kiến của đồng chí về điều chỉnh kế hoạch",
}
"""What a ballot asks, where it does not ask about the proposal itself."""


def abstract(record: Record) -> str:
    """What the papers of the meeting are about."""
    body = "Hội đồng" if record.by_council else "tập thể lãnh đạo"
    return f"Họp {body} {record.phase.task}"


def meeting_invitation(record: Record) -> MeetingInvitation:
    """Who is invited, what for, when and where."""
    day = date.fromisoformat(record.act.data["meeting_date"])
    return MeetingInvitation(
        **signed(record, abstract(record), "Như thành phần được mời"),
        addressees=tuple(invited(record, day)),
        presenters=tuple(person(author, "người có đề xuất") for author in record.dossier.proposal.authors),
        purpose=record.phase.task.capitalize(),
        chair=chair(record, day),
        meeting_time=spoken_time(record.act.data.get("time", "")),
        meeting_date=long_date(day),
        meeting_place=record.act.data.get("place") or BLANK,
        papers=meeting_papers(record),
    )


def meeting_papers(record: Record) -> tuple[str, ...]:
    """What is to be read before the meeting."""
    plan = PROPOSAL.enclosed
    files = tuple(row["name"] for row in record.known(ActKind.PLAN_SUBMITTED).data.get("attachments", ()))
    return (plan, *files) if record.phase is PROPOSAL else (record.phase.enclosed, plan)


def ballot_papers(record: Record) -> BallotPapers:
    """A sheet for each voter: empty while the vote is open, as cast once it is closed."""
    labels: dict[Any, str] = {**(OUTCOME_LABELS if record.of_result else CHOICE_LABELS)}
    given = cast(record)
    return BallotPapers(
        **{**head(record, f"Về việc {record.phase.task}"), "number_line": ""},
        place_date=place_date(record),
        question=QUESTIONS.get(record.phase, "Ý kiến của đồng chí về đề xuất"),
        authors=record.authors,
        ballots=tuple(sheet(voter, given.get(identity(voter)), labels) for voter in record.opened.data["voters"]),
    )


def sheet(voter: dict[str, Any], ballot: dict[str, Any] | None, labels: dict[Any, str]) -> BallotSheet:
    """The ballot of one voter; the one who presides has no third way."""
    chosen = ballot["choice"] if ballot else None
    return BallotSheet(
        name=voter["name"],
        position=voter["position"],
        options=tuple(
            Option(MARKED if chosen == value else EMPTY, label)
            for value, label in labels.items()
            if not (voter["head"] and value == "other_opinion")
        ),
        comment=remarks(ballot) if ballot else DOTS,
    )


def remarks(ballot: dict[str, Any]) -> str:
    """What a voter wrote: the comment, and a council member's remark on each criterion."""
    said = [f"{label}: {ballot[key]}" for key, label in REMARKS.items() if ballot.get(key)]
    return " ".join(part for part in (ballot["comment"], *said) if part)


def minutes(record: Record) -> Minutes:
    """What the meeting heard, counted and concluded."""
    opening, closed, given = record.opened, record.act, cast(record)
    voters, secretary = opening.data["voters"], secretary_of(record)
    presiding = next(voter for voter in voters if voter["head"])
    conclusion = paragraphs(closed.data.get("conclusion", "")) or (votes.result(closed),)
    return Minutes(
        **head(record, abstract(record)),
        started=started(opening, record.called),
        ended=moment_of(closed),
        meeting_place=record.called.data.get("place") or BLANK,
        purpose=record.phase.task,
        authors=record.authors,
        chair=f"{presiding['name']}, {presiding['position']}",
        chair_name=presiding["name"],
        secretary=f"{secretary.full_name}, {secretary.position}" if secretary else BLANK,
        secretary_name=secretary.full_name if secretary else BLANK,
        present=listed((voter for voter in voters if identity(voter) in given), record),
        absent=listed((voter for voter in voters if identity(voter) not in given), record),
        excluded=excluded(record),
        eligible_count=str(closed.data["eligible"]),
        ballot_count=str(votes.ballots(closed)),
        votes=tuple(voter_line(voter, given.get(identity(voter))) for voter in voters),
        counts=votes.counts(closed),
        denominator_rule=votes.denominator_rule(closed),
        tie_rule=votes.tie_rule(closed),
        result=votes.result(closed),
        conclusion=conclusion,
    )


def secretary_of(record: Record) -> Any:
    """The council's secretary; otherwise whoever opened the vote, unless that was the chair."""
    if record.by_council:
        return record.dossier.council.sitting().filter(is_secretary=True).first()
    official: Official | None = recorder(record.opened)
    presiding = next(voter["id"] for voter in record.opened.data["voters"] if voter["head"])
    return official if official is not None and official.pk != presiding else None


def voter_line(voter: dict[str, Any], ballot: dict[str, Any] | None) -> VoterLine:
    """How one person of the list voted."""
    choice = votes.ANSWERS[ballot["choice"]] if ballot else "Không bỏ phiếu"
    return VoterLine(voter["name"], voter["position"], choice, remarks(ballot) if ballot else "")


def started(opening: Act, called: Act) -> str:
    """When the meeting began: as invited, else as the vote was opened that day."""
    if called.data.get("time"):
        return f"{spoken_time(called.data['time'])}, {long_date(opening.on)}"
    return moment_of(opening)


def moment_of(act: Act) -> str:
    """When something happened: the hour only if it was recorded on its own day."""
    moment = timezone.localtime(act.recorded_at)
    hour = clock_time(moment) if moment.date() == act.on else spoken_time("")
    return f"{hour}, {long_date(act.on)}"
