"""The sample cases that a council considers."""

from content.organisation.models import Official
from content.showcase.models import ModelPage
from workflow.actions.council_meeting import council_window
from workflow.rules.acts import ActKind
from workflow.rules.council import Category, Role, Seat
from workflow.rules.decision import Intention
from workflow.rules.voting import Choice, Outcome
from workflow.sample.council_driver import CouncilDriver, seat_of
from workflow.sample.days import Days
from workflow.sample.pictures import give_picture
from workflow.sample.texts import cases, fill_report

YES, NO = Choice.APPROVE, Choice.REJECT
DONE, PARTLY = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED
LATE = "Trùng kỳ nghỉ lễ nên không đủ ngày làm việc."


def outsiders(secretary: str, representative: str) -> list[Seat]:
    """A secretary and a representative on record, and two experts without an account."""
    return [
        seat_of(Official.objects.get(code=secretary), Category.AGENCY_REPRESENTATIVE, Role.MEMBER, is_secretary=True),
        seat_of(Official.objects.get(code=representative), Category.AGENCY_REPRESENTATIVE, Role.MEMBER),
        Seat(
            "Chuyên gia B01", Category.EXPERT, position="Trường Đại học Sao Mai", email="chuyen-gia-b01@saomai.example"
        ),
        Seat("Chuyên gia B02", Category.EXPERT, position="Hội Quy hoạch tỉnh Sao Mai"),
    ]


def council_called(d: CouncilDriver, days: Days, start: int, seats: list[Seat]) -> None:
    """Submitted ``start`` working days ago; the council is to meet ten working days later."""
    d.submit(days.ago(start))
    d.receive_for_council(days.ago(start - 1), days.ago(start - 2))
    d.establish(days.ago(start - 4), seats)
    d.papers(days.ago(start - 4))
    called, meeting = days.ago(start - 4), days.ago(start - 10)
    late = meeting > council_window(d.dossier, called).latest
    d.call_council(called, meeting, reasons=LATE if late else "")


def council_voting(d: CouncilDriver, days: Days) -> None:
    """The council meets today; the chair and one deputy have voted."""
    council_called(d, days, 10, outsiders("can-bo", "can-bo-so-nong-nghiep"))
    d.council_vote(days.ago(0), [YES, YES], close=False)


def council_published(d: CouncilDriver, days: Days) -> None:
    """Considered and evaluated by a council, recognised, published."""
    start, text = 140, cases()[d.number]
    council_called(d, days, start, outsiders("can-bo-so-nong-nghiep", "can-bo-xa-suoi-ha"))
    d.council_vote(days.ago(start - 10), [YES, YES, YES, YES, NO, YES, YES])
    d.opinion(days.ago(start - 11), days.ago(start - 13), intention=Intention.APPROVE)
    d.decide(ActKind.PROPOSAL_APPROVED, days.ago(start - 14))
    d.assign(days.ago(start - 14), days.ago(40))
    d.progress(days.ago(70), text["progress"][0])
    d.complete(days.ago(45))
    d.report_result(days.ago(42), lambda report: fill_report(d.number, report))
    d.evaluate_by_council(days.ago(41), days.ago(38), [DONE, DONE, DONE, DONE, PARTLY, DONE])
    d.result_opinion(days.ago(37), days.ago(35))
    d.recognise(days.ago(34), DONE)
    page = ModelPage.objects.get(evaluation__proposal=d.proposal)
    give_picture(page, d.number, d.head(days.ago(34)))
    d.clear(days.ago(33))
    d.publish(days.ago(32))
