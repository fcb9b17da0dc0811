"""Giấy mời, phiếu biểu quyết, biên bản, from the meeting's acts."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone

from content.organisation.leadership import leadership_on
from content.organisation.models import Official
from workflow.models import Act
from workflow.papers.contexts.approval import BallotPapers, BallotSheet, MeetingInvitation, Minutes, Option, VoterLine
from workflow.papers.contexts.common import Person
from workflow.papers.contexts.slots import BLANK
from workflow.papers.gather import votes
from workflow.papers.gather.intake import recorder
from workflow.papers.gather.letterhead import head, place_date, signed
from workflow.papers.gather.record import Record
from workflow.papers.writing import clock_time, long_date, paragraphs, spoken_time
from workflow.rules.acts import ActKind
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS, electorate

EMPTY, MARKED = "☐", "☒"
DOTS = "…" * 24


def purpose(record: Record) -> str:
    """What the meeting is for."""
    return "đánh giá kết quả thực hiện đề xuất" if record.of_result else "xem xét, thảo luận, biểu quyết đề xuất"


def abstract(record: Record) -> str:
    """What the papers of the meeting are about."""
    return f"Họp tập thể lãnh đạo {purpose(record)}"


def person(official: Official, role: str = "") -> Person:
    """Someone as they stand in a paper."""
    return Person(official.full_name, official.position, role)


def meeting_invitation(record: Record) -> MeetingInvitation:
    """Who is invited, what for, when and where."""
    day = date.fromisoformat(record.act.data["meeting_date"])
    leadership = leadership_on(record.dossier.deciding_agency, day)
    authors = record.dossier.proposal.authors
    leaders = {one.pk: one for one in (leadership.head, *leadership.deputies) if one is not None}
    voters = invited(leadership.head, leaders, authors)
    chair = f"{leadership.head.full_name}, {leadership.head.position}" if leadership.head else BLANK
    return MeetingInvitation(
        **signed(record, abstract(record), "Như thành phần được mời"),
        addressees=tuple(voters),
        presenters=tuple(person(author, "người có đề xuất") for author in authors),
        purpose=purpose(record).capitalize(),
        chair=chair,
        meeting_time=spoken_time(record.act.data.get("time", "")),
        meeting_date=long_date(day),
        meeting_place=record.act.data.get("place") or BLANK,
        papers=meeting_papers(record),
    )


def invited(head: Official | None, leaders: dict[int, Official], authors: Iterable[Official]) -> list[Person]:
    """Those of the leadership who will vote."""
    if head is None:
        return []
    deputies = [pk for pk in leaders if pk != head.pk]
    voters = electorate(head=head.pk, deputies=deputies, authors=[author.pk for author in authors]).voters
    return [person(leaders[pk], "chủ trì" if pk == head.pk else "") for pk in voters]


def meeting_papers(record: Record) -> tuple[str, ...]:
    """What is to be read before the meeting."""
    plan = "Kế hoạch đề xuất"
    files = tuple(row["name"] for row in record.known(ActKind.PLAN_SUBMITTED).data.get("attachments", ()))
    return ("Báo cáo kết quả thực hiện", plan) if record.of_result else (plan, *files)


def opened(record: Record) -> Act:
    """The act that froze the list of voters."""
    return record.known(record.phase(ActKind.VOTE_OPENED, ActKind.RESULT_VOTE_OPENED))


def cast(record: Record) -> dict[int, dict[str, Any]]:
    """Every ballot by its voter; none before the vote is closed."""
    if record.last(record.phase(ActKind.VOTE_CLOSED, ActKind.RESULT_VOTE_CLOSED)) is None:
        return {}
    kind = record.phase(ActKind.BALLOT_CAST, ActKind.RESULT_BALLOT_CAST)
    return {act.data["voter"]: act.data for act in record.acts if act.kind == kind}


def ballot_papers(record: Record) -> BallotPapers:
    """A sheet for each voter: empty while the vote is open, as cast once it is closed."""
    labels: dict[Any, str] = {**(OUTCOME_LABELS if record.of_result else CHOICE_LABELS)}
    given = cast(record)
    sheets = [
        BallotSheet(
            name=voter["name"],
            position=voter["position"],
            options=tuple(
                Option(MARKED if given.get(voter["id"], {}).get("choice") == value else EMPTY, label)
                for value, label in labels.items()
                if not (voter["head"] and value == "other_opinion")
            ),
            comment=given.get(voter["id"], {}).get("comment", "") or ("" if voter["id"] in given else DOTS),
        )
        for voter in opened(record).data["voters"]
    ]
    question = "Theo đồng chí, kết quả thực hiện là" if record.of_result else "Ý kiến của đồng chí về đề xuất"
    return BallotPapers(
        **{**head(record, f"Về việc {purpose(record)}"), "number_line": ""},
        place_date=place_date(record),
        question=question,
        authors=record.authors,
        ballots=tuple(sheets),
    )


def minutes(record: Record) -> Minutes:
    """What the meeting heard, counted and concluded."""
    opening, closed, given = opened(record), record.act, cast(record)
    called = record.known(record.phase(ActKind.MEETING_CALLED, ActKind.RESULT_MEETING_CALLED))
    voters, secretary = opening.data["voters"], secretary_of(record)
    chair = next(voter for voter in voters if voter["head"])
    conclusion = paragraphs(closed.data.get("conclusion", "")) or (votes.result(closed),)
    return Minutes(
        **head(record, abstract(record)),
        started=started(opening, called),
        ended=moment_of(closed),
        meeting_place=called.data.get("place") or BLANK,
        purpose=purpose(record),
        authors=record.authors,
        chair=f"{chair['name']}, {chair['position']}",
        chair_name=chair["name"],
        secretary=f"{secretary.full_name}, {secretary.position}" if secretary else BLANK,
        secretary_name=secretary.full_name if secretary else BLANK,
        present=tuple(listed_person(voter) for voter in voters if voter["id"] in given),
        absent=tuple(listed_person(voter) for voter in voters if voter["id"] not in given),
        excluded=tuple(listed_person(voter, "có đề xuất") for voter in opening.data["excluded"]),
        eligible_count=str(closed.data["eligible"]),
        ballot_count=str(votes.ballots(closed)),
        votes=tuple(voter_line(voter, given) for voter in voters),
        counts=votes.counts(closed),
        denominator_rule=votes.denominator_rule(closed),
        tie_rule=votes.tie_rule(closed),
        result=votes.result(closed),
        conclusion=conclusion,
    )


def secretary_of(record: Record) -> Official | None:
    """Whoever opened the vote, unless that was the chair."""
    official = recorder(opened(record))
    chair = next(voter["id"] for voter in opened(record).data["voters"] if voter["head"])
    return official if official is not None and official.pk != chair else None


def listed_person(row: dict[str, Any], role: str = "") -> Person:
    """Someone of the frozen list."""
    return Person(row["name"], row["position"], "chủ trì" if row["head"] else role)


def voter_line(voter: dict[str, Any], given: dict[int, dict[str, Any]]) -> VoterLine:
    """How one person of the list voted."""
    ballot = given.get(voter["id"])
    choice = votes.ANSWERS[ballot["choice"]] if ballot else "Không bỏ phiếu"
    return VoterLine(voter["name"], voter["position"], choice, ballot["comment"] if ballot else "")


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
