"""The sample cases that did not go smoothly: one stopped, one failed in good faith, one that must change."""

from datetime import date, timedelta

from content.organisation.models import Office
from workflow.rules.acts import ActKind
from workflow.rules.amendment import Touched
from workflow.rules.decision import Intention
from workflow.rules.incentives import Condition, Limb
from workflow.rules.protection import Measure, Question
from workflow.rules.voting import Choice, Outcome
from workflow.sample.council_driver import CouncilDriver
from workflow.sample.days import Days
from workflow.sample.driver import Driver, account
from workflow.sample.texts import cases, fill_report

YES, NO = Choice.APPROVE, Choice.REJECT
NOT_DONE = Outcome.NOT_COMPLETED
GROUNDS = {
    Question.POLICY: "Làm đúng kế hoạch đã phê duyệt, đúng chủ trương cải cách thủ tục hành chính.",
    Question.MOTIVE: "Báo cáo ngay khi có sự cố, không có lợi ích riêng; bản cam đoan khớp với thực tế.",
    Question.COMMON_GOOD: "Người được lợi là người dân đặc khu; không ai trong nhóm thực hiện được hưởng.",
}


def at_work(d: Driver, days: Days, start: int, ends: date) -> None:
    """Submitted ``start`` working days ago, approved and assigned six days later, to be done by ``ends``."""
    d.submit(days.ago(start))
    d.receive(days.ago(start - 1))
    d.call_meeting(days.ago(start - 1), days.ago(start - 3))
    d.vote(days.ago(start - 3), [YES, YES, NO])
    d.opinion(days.ago(start - 4), days.ago(start - 5), intention=Intention.APPROVE)
    d.decide(ActKind.PROPOSAL_APPROVED, days.ago(start - 6))
    d.assign(days.ago(start - 6), ends)


def suspended(d: CouncilDriver, days: Days) -> None:
    """Stopped by order a week ago; the agency is to inspect and decide."""
    text = cases()[d.number]
    at_work(d, days, 70, days.today + timedelta(120))
    d.progress(days.ago(20), text["progress"][0], "Hai doanh nghiệp đổi giờ ca không báo trước.")
    day = days.ago(5)
    d.act(
        ActKind.SUSPENSION_ORDERED,
        d.head(day),
        day,
        grounds=text["suspension_grounds"],
        document_number=f"{d.number:02d}/QĐ-TD",
    )


def failed_in_good_faith(d: CouncilDriver, days: Days) -> None:
    """Not completed, with damage; found to be in good faith, so that mitigation is considered (Điều 10.3)."""
    text, start = cases()[d.number], 160
    at_work(d, days, start, days.ago(45))
    d.progress(days.ago(110), text["progress"][0])
    d.progress(days.ago(80), text["progress"][1], "Xin ý kiến về việc dừng gửi bản gốc trong mùa gió.")
    d.complete(days.ago(40))
    d.report_result(days.ago(37), lambda report: fill_report(d.number, report))
    d.evaluate(days.ago(36), days.ago(33), [NOT_DONE] * 3)
    d.result_opinion(days.ago(32), days.ago(30))
    d.recognise(days.ago(29), NOT_DONE, text["partial_reasons"])
    find(d, days.ago(20), text["damage"])


def find(d: CouncilDriver, day: date, damage: str) -> None:
    """The agency's finding on its implementer."""
    d.act(
        ActKind.PROTECTION_FOUND,
        d.head(day),
        day,
        concerned=[d.proposal.lead_proposer],
        answers=dict.fromkeys(Question, True),
        reasons=GROUNDS,
        objective="Áp thấp đến sớm hơn dự báo; tàu khách không có khoang chống nước.",
        subjective="Chưa quy định rõ ai được quyết định dừng gửi khi có tin thời tiết xấu.",
        damage=True,
        damage_description=damage,
        measure=Measure.MITIGATION,
        document_number=f"{d.number:02d}/KL",
    )


def reviewed(d: CouncilDriver, days: Days) -> None:
    """A year's work, recognised and weighed for encouragement: it stands in the annual report."""
    text, start = cases()[d.number], 225
    at_work(d, days, start, days.ago(30))
    d.progress(days.ago(150), text["progress"][0])
    d.progress(days.ago(60), text["progress"][1])
    d.complete(days.ago(28))
    d.report_result(days.ago(26), lambda report: fill_report(d.number, report))
    d.evaluate(days.ago(25), days.ago(22), [Outcome.COMPLETED] * 3)
    d.result_opinion(days.ago(21), days.ago(19))
    d.recognise(days.ago(18), Outcome.COMPLETED)
    day = days.ago(15)
    d.act(
        ActKind.CONDITIONS_ASSESSED,
        d.head(day),
        day,
        met=dict.fromkeys(Condition, True),
        reasons=dict.fromkeys(Condition, "Theo kế hoạch đã duyệt và báo cáo kết quả."),
        limb=Limb.UNREGULATED,
        limb_note="Các văn bản đã rà soát chưa quy định danh sách việc công khai sau đối thoại.",
    )


def changing(d: CouncilDriver, days: Days) -> None:
    """At work, with a large change before the collective: the head has voted, the deputies have not."""
    text = cases()[d.number]
    at_work(d, days, 60, days.today + timedelta(30))
    d.progress(days.ago(20), text["progress"][0], "Cần thêm số liệu tiêu thụ của hai trụ sở.")
    filed, today = days.ago(3), days.ago(0)
    d.act(
        ActKind.AMENDMENT_FILED,
        account(d.proposal.lead_proposer),
        filed,
        touched=[Touched.SCOPE],
        change=text["amendment"],
        reasons=text["amendment_reasons"],
        new_end=days.today + timedelta(120),
    )
    clerk = d.holder(Office.RECORDS_CLERK, filed)
    d.act(ActKind.AMENDMENT_MEETING_CALLED, clerk, filed, meeting_date=today, place="Phòng họp số 1")
    d.act(ActKind.AMENDMENT_VOTE_OPENED, clerk, today)
    d.ballots(ActKind.AMENDMENT_BALLOT_CAST, today, [YES])
