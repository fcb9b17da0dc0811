"""When a council can meet: ten days from its establishment, five working days after the papers (Điều 8.3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile

from tests.factories.organisation import UserFactory
from tests.workflow.council.conftest import ESTABLISHED, MEETING, RECEIVED, expert
from tests.workflow.refusals import law_refuses
from workflow.actions.council_meeting import council_window
from workflow.actions.rule_sets import ChangeRuleSet
from workflow.calendar.notice import meeting_window
from workflow.calendar.vietnam import CALENDAR
from workflow.models import CalendarDay
from workflow.rules.acts import ActKind as A
from workflow.rules.council import member_is_replaced_before_the_meeting
from workflow.rules.rule_set import DEFAULT
from workflow.sample.driver import at

TET = date(2026, 2, 12)


class TestMeetingWindow:
    @pytest.mark.parametrize(
        ("established", "latest", "papers_by"),
        [
            (date(2026, 11, 23), date(2026, 12, 3), date(2026, 11, 26)),
            (date(2026, 11, 25), date(2026, 12, 7), date(2026, 11, 30)),
            (date(2026, 2, 12), date(2026, 2, 23), date(2026, 2, 9)),
        ],
    )
    def test_agrees_with_the_worked_checks(self, established, latest, papers_by):
        window = meeting_window(CALENDAR, established=established, papers=established, notice=5, days=10)

        assert window.latest == latest
        assert CALENDAR.subtract_working_days(latest, 5) == papers_by
        assert window.is_empty is (papers_by < established)

    def test_leaves_five_working_days_before_the_meeting(self):
        window = meeting_window(CALENDAR, established=ESTABLISHED, papers=ESTABLISHED, notice=5, days=10)

        assert window.earliest == MEETING
        assert CALENDAR.subtract_working_days(MEETING, 5) == ESTABLISHED


class TestMemberDay:
    @pytest.mark.parametrize(("days_before", "lawful"), [(2, True), (1, True), (0, False), (-1, False)])
    def test_lies_before_the_meeting(self, days_before, lawful):
        day = MEETING - timedelta(days_before)

        assert bool(member_is_replaced_before_the_meeting(on=day, meeting=MEETING)) is lawful
        assert member_is_replaced_before_the_meeting(on=day, meeting=None)


class TestCallingTheCouncil:
    def test_refuses_a_meeting_before_members_had_time_to_read(self, case):
        case.established()
        case.driver.papers(ESTABLISHED)

        with law_refuses("sớm nhất là 01/12/2026.*khoản 3 Điều 8"):
            case.driver.call_council(ESTABLISHED, date(2026, 11, 30))

    def test_counts_from_today_while_papers_are_missing(self, case):
        case.established()

        assert council_window(case.dossier, date(2026, 11, 25)).earliest == date(2026, 12, 2)

    def test_counts_by_the_calendar_that_the_administrator_keeps(self, case):
        case.established()
        CalendarDay.objects.create(date=date(2026, 11, 27), source_number="15/TB-BNV")

        assert council_window(case.dossier, ESTABLISHED).earliest == date(2026, 12, 2)

    def test_counts_by_the_rule_set_of_the_dossier(self, case):
        longer = replace(DEFAULT, time_limits={**DEFAULT.time_limits, "council_papers": 6, "council_meeting": 20})
        user = UserFactory(is_superuser=True)
        ChangeRuleSet(
            rules=longer, effective_from=RECEIVED, reason="Thí điểm.", user=user, now=at(RECEIVED, 1)
        ).execute()
        case.established()

        window = council_window(case.dossier, ESTABLISHED)

        assert (window.earliest, window.latest) == (date(2026, 12, 2), date(2026, 12, 14))

    def test_council_set_up_on_12_02_2026_meets_late_with_a_reason(self, case):
        case.chosen(TET)
        case.driver.establish(TET, [*outsiders_of_two()])
        case.driver.papers(TET)

        with law_refuses("quá hạn.*ghi lý do"):
            case.driver.call_council(TET, date(2026, 2, 26))
        case.driver.call_council(TET, date(2026, 2, 26), reasons="Trùng kỳ nghỉ Tết.")

        clock = case.dossier.clocks.get(key="council_meeting")
        assert clock.due_on == date(2026, 2, 23)

    def test_council_set_up_on_12_02_2026_meets_in_time_when_all_waive_in_writing(self, case):
        case.chosen(TET)
        case.driver.establish(TET, [*outsiders_of_two()])
        case.driver.papers(TET)
        waiver = ContentFile(b"%PDF-1.4", name="dong-y.pdf")

        with law_refuses("đính kèm văn bản đồng ý"):
            case.driver.call_council(TET, date(2026, 2, 23), waived=True)
        case.driver.call_council(TET, date(2026, 2, 23), waived=True, document=waiver)

        assert case.last(A.COUNCIL_MEETING_CALLED).data["waived"] is True

    def test_refuses_to_vote_while_someone_lacks_the_papers(self, case):
        case.established()
        some = list(case.dossier.council.sitting())[:-1]
        case.perform(A.PAPERS_SENT, "clerk", ESTABLISHED, recipients=some)
        case.driver.call_council(ESTABLISHED, MEETING)

        with law_refuses("Chưa ghi việc gửi tài liệu cho: Chuyên gia B01"):
            case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)

    def test_counts_the_papers_backwards_from_the_meeting(self, case):
        case.called()

        clock = case.dossier.clocks.get(key="council_papers")
        assert (clock.due_on, clock.met_on) == (ESTABLISHED, ESTABLISHED)


def outsiders_of_two():
    from tests.workflow.council.conftest import secretary_seat

    return [secretary_seat(), expert()]


class TestReplacement:
    def replace(self, case, day, **fields):
        leaving = case.member("Chuyên gia B01")
        return case.perform(
            A.MEMBER_REPLACED,
            "head",
            day,
            **{
                "leaving": leaving,
                "joining": expert(2),
                "reasons": "Đi công tác đột xuất.",
                "document_number": "09/QĐ",
                **fields,
            },
        )

    def test_member_replacement_one_day_before(self, case):
        case.called()
        before = {clock.key: clock.due_on for clock in case.dossier.clocks.all()}
        self.replace(case, date(2026, 11, 30))
        case.perform(
            A.PAPERS_SENT, "clerk", date(2026, 11, 30), recipients=[case.member("Chuyên gia B02")], way="Trao tay."
        )
        case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)

        names = [voter.name for voter in case.dossier.vote_rounds.get().voters.all()]
        assert "Chuyên gia B02" in names
        assert "Chuyên gia B01" not in names
        assert {clock.key: clock.due_on for clock in case.dossier.clocks.all()} == before

    def test_refuses_on_the_day_of_the_meeting(self, case):
        case.called()

        with law_refuses("trước ngày họp"):
            self.replace(case, MEETING)

    @pytest.mark.parametrize(
        ("fields", "sentence"),
        [
            ({"reasons": " "}, "lý do khách quan"),
            ({"document_number": ""}, "số, ký hiệu quyết định"),
            ({"joining": expert(2, is_secretary=True)}, "cùng nhóm"),
        ],
    )
    def test_refuses(self, case, fields, sentence):
        case.called()

        with law_refuses(sentence):
            self.replace(case, date(2026, 11, 30), **fields)

    def test_refuses_to_replace_the_chair(self, case):
        case.called()
        chair = case.dossier.council.get(role="chair")

        with law_refuses("chỉ thay khi cơ quan có người đứng đầu mới"):
            self.replace(case, date(2026, 11, 30), leaving=chair, joining=chair.seat)
