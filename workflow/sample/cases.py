"""The sample cases: how far each one has come, told through the real acts."""

from collections.abc import Callable
from dataclasses import dataclass

from content.organisation.models import Official
from content.showcase.models import ModelPage
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention, Position
from workflow.rules.voting import Choice, Outcome
from workflow.sample.board_cases import board_advising
from workflow.sample.council_cases import council_published, council_voting
from workflow.sample.council_driver import CouncilDriver
from workflow.sample.days import Days
from workflow.sample.driver import Driver
from workflow.sample.hard_cases import changing, failed_in_good_faith, reviewed, suspended
from workflow.sample.pictures import give_picture
from workflow.sample.texts import cases, fill_report, write_proposal

YES, NO = Choice.APPROVE, Choice.REJECT
DONE, PARTLY = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED


@dataclass(frozen=True)
class Case:
    """One case: its number, the account of its proposer, and its story."""

    number: int
    proposer: str
    story: Callable[[CouncilDriver, Days], None]


def approved(d: Driver, days: Days, start: int) -> None:
    """From submission ``start`` working days ago to an assignment six working days later."""
    d.submit(days.ago(start))
    d.receive(days.ago(start - 1))
    d.call_meeting(days.ago(start - 1), days.ago(start - 3))
    d.vote(days.ago(start - 3), [YES, YES, NO])
    d.opinion(days.ago(start - 4), days.ago(start - 5), intention=Intention.APPROVE)
    d.decide(ActKind.PROPOSAL_APPROVED, days.ago(start - 6))
    d.assign(days.ago(start - 6), days.ago(5))


def reported(d: Driver, days: Days, start: int, took: int) -> None:
    """Approved, carried out in ``took`` working days, and reported in time."""
    approved(d, days, start)
    for n, text in enumerate(cases()[d.number]["progress"], start=1):
        d.progress(days.ago(start - 6 - 10 * n), text)
    d.complete(days.ago(start - took))
    d.report_result(days.ago(start - took - 3), lambda report: fill_report(d.number, report))


def recognised(d: Driver, days: Days, start: int, took: int, outcome: Outcome = DONE, reasons: str = "") -> None:
    """Reported, evaluated, opinion given, recognised."""
    reported(d, days, start, took)
    after = start - took - 3
    d.evaluate(days.ago(after - 1), days.ago(after - 4), [outcome] * 3)
    d.result_opinion(days.ago(after - 5), days.ago(after - 6))
    d.recognise(days.ago(after - 7), outcome, reasons)
    page = ModelPage.objects.get(evaluation__proposal=d.proposal)
    give_picture(page, d.number, d.head(days.ago(after - 7)))


def published(d: Driver, days: Days, start: int, took: int, outcome: Outcome = DONE, reasons: str = "") -> None:
    """Recognised, cleared, published."""
    recognised(d, days, start, took, outcome, reasons)
    after = start - took - 10
    d.clear(days.ago(after - 1))
    d.publish(days.ago(after - 2))


def published_partly(d: Driver, days: Days) -> None:
    """Two of three goals: recognised as partly completed, and shown all the same."""
    published(d, days, 150, 90, PARTLY, cases()[d.number]["partial_reasons"])


def awaiting_publication(d: Driver, days: Days) -> None:
    """Cleared by the agency, on the propaganda department's desk."""
    recognised(d, days, 110, 80)
    d.clear(days.ago(12))


def result_voting(d: Driver, days: Days) -> None:
    """The evaluation vote is open; the head has voted."""
    start = days.starting_limit_due_in(1, 7)
    approved(d, days, 120)
    d.complete(days.ago(20))
    report_day = min(start, days.ago(0))
    d.report_result(report_day, lambda report: fill_report(d.number, report))
    d.act(ActKind.RESULT_MEETING_CALLED, d.head(report_day), report_day, meeting_date=days.ago(0))
    d.act(ActKind.RESULT_VOTE_OPENED, d.head(days.ago(0)), days.ago(0))
    d.ballots(ActKind.RESULT_BALLOT_CAST, days.ago(0), [DONE])


def report_late(d: Driver, days: Days) -> None:
    """The work is done; the result report is overdue."""
    approved(d, days, 90)
    d.complete(days.ago(8))


def overridden(d: Driver, days: Days) -> None:
    """Two for, three against; the head decides in writing to go ahead."""
    d.submit(days.ago(40))
    d.receive(days.ago(39))
    d.call_meeting(days.ago(39), days.ago(36))
    d.vote(days.ago(36), [YES, YES, NO, NO, NO])
    d.opinion(days.ago(34), days.ago(32), intention=Intention.OVERRIDE)
    d.decide(ActKind.VOTE_OVERRIDDEN, days.ago(30), cases()[d.number]["override_reasons"])
    d.assign(days.ago(30), days.ago(1))
    d.progress(days.ago(10), cases()[d.number]["progress"][0])


def refused(d: Driver, days: Days) -> None:
    """The committee disagrees; the head refuses."""
    d.submit(days.ago(45))
    d.receive(days.ago(44))
    d.call_meeting(days.ago(44), days.ago(41))
    d.vote(days.ago(41), [YES, YES, NO])
    d.opinion(
        days.ago(39), days.ago(36), intention=Intention.APPROVE, position=Position.DISAGREE,
        text=cases()[d.number]["committee_opinion"],
    )  # fmt: skip
    d.decide(ActKind.PROPOSAL_REFUSED, days.ago(35), cases()[d.number]["refusal_reasons"])


def awaiting_opinion(d: Driver, days: Days) -> None:
    """Voted; the committee's office is to record the opinion."""
    d.submit(days.ago(6))
    d.receive(days.ago(5))
    d.call_meeting(days.ago(5), days.ago(2))
    d.vote(days.ago(2), [YES, YES, YES])
    d.opinion(days.ago(1), None, intention=Intention.APPROVE)


def awaiting_decision(d: Driver, days: Days) -> None:
    """The committee agreed; the head decides."""
    awaiting_opinion(d, days)
    d.give_opinion(ActKind.OPINION_GIVEN, days.ago(0), Position.AGREE, "Đồng ý với đề nghị của lãnh đạo cơ quan.")


def voting(d: Driver, days: Days) -> None:
    """The vote is open, two ballots are missing, the limit ends tomorrow."""
    start = min(days.starting_limit_due_in(1, 7), days.ago(2))
    d.submit(start)
    d.receive(days.ago(1))
    d.call_meeting(days.ago(1), days.ago(0))
    d.vote(days.ago(0), [YES], close=False)


def meeting_late(d: Driver, days: Days) -> None:
    """Received and forgotten: the meeting is overdue."""
    d.submit(days.ago(10))
    d.receive(days.ago(9))


def submitted(d: Driver, days: Days) -> None:
    """Sent yesterday, on the clerk's desk."""
    d.submit(days.ago(1))


CASES = (
    Case(1, "can-bo", lambda d, days: published(d, days, 220, 130)),
    Case(2, "can-bo-xa-suoi-ha", lambda d, days: published(d, days, 200, 130)),
    Case(9, "can-bo-van-phong-tinh-uy", lambda d, days: published(d, days, 180, 120)),
    Case(4, "can-bo-trung-tam-y-te", published_partly),
    Case(3, "can-bo-phuong-ben-tram", lambda d, days: recognised(d, days, 100, 75)),
    Case(10, "can-bo-so-nong-nghiep", awaiting_publication),
    Case(5, "can-bo-truong-suoi-ha", lambda d, days: recognised(d, days, 130, 100)),
    Case(22, "can-bo-truong-suoi-ha", result_voting),
    Case(13, "can-bo-mat-tran", report_late),
    Case(6, "can-bo", changing),
    Case(7, "can-bo-van-tai-sao-mai", suspended),
    Case(14, "can-bo-dao-nhan", failed_in_good_faith),
    Case(15, "can-bo-truong-suoi-ha", overridden),
    Case(12, "can-bo-so-nong-nghiep", refused),
    Case(11, "can-bo", reviewed),
    Case(21, "can-bo", awaiting_opinion),
    Case(17, "can-bo", awaiting_decision),
    Case(18, "can-bo", voting),
    Case(16, "can-bo-xa-suoi-ha", meeting_late),
    Case(19, "can-bo", submitted),
    Case(30, "thu-truong-so-nong-nghiep", board_advising),
    Case(8, "can-bo-phuong-ben-tram", council_voting),
    Case(20, "can-bo", council_published),
)


def play(case: Case, days: Days) -> Driver:
    """Write the plan of ``case`` and drive it to where it stands."""
    driver = CouncilDriver(
        write_proposal(case.number, Official.objects.get(code=case.proposer)), number=case.number, with_papers=True
    )
    case.story(driver, days)
    return driver
