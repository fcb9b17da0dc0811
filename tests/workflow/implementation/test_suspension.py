"""The work stops, is inspected, and goes on or ends (Điều 16.4)."""

from datetime import date, timedelta

import pytest

from content.evaluation.models import Evaluation
from tests.factories.workflow import DAY
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.clocks import derive, stored
from workflow.policies.desk import derived_desk, stored_desk
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import Stage
from workflow.rules.suspension import Recommendation

pytestmark = pytest.mark.django_db
LATER = DAY + timedelta(7)
ORDER = {"grounds": "Chưa đạt chỉ tiêu tháng.", "document_number": "11/QĐ"}
FOUND = {"findings": "Lỗi phần mềm đã sửa.", "recommendation": Recommendation.RESUME}


def stop(case):
    case.perform(A.SUSPENSION_ORDERED, "head", **ORDER)
    return case


def inspect(case, recommendation=Recommendation.RESUME):
    case.perform(A.INSPECTION_CONCLUDED, "clerk", LATER, **{**FOUND, "recommendation": recommendation})
    return case


def fits(case) -> bool:
    dossier = case.dossier
    acts = list(dossier.acts.order_by("sequence"))
    return derive(acts) == stored(dossier) and derived_desk(dossier) == stored_desk(dossier)


class TestSuspension:
    def test_stops_the_work_until_it_was_inspected(self, working):
        stop(working)

        assert working.stage is Stage.SUSPENDED
        assert {entry.kind for entry in working.dossier.desk.all()} == {A.INSPECTION_CONCLUDED}
        with law_refuses("không thực hiện được"):
            working.perform(A.COMPLETION_DECLARED, "proposer")
        with law_refuses("không thực hiện được"):
            working.perform(A.WORK_RESUMED, "head", document_number="12/QĐ")

    def test_refuses_an_order_without_grounds_or_number(self, working):
        with law_refuses("Cần nêu căn cứ"):
            working.perform(A.SUSPENSION_ORDERED, "head", grounds=" ", document_number="1")
        with law_refuses("bằng văn bản"):
            working.perform(A.SUSPENSION_ORDERED, "head", grounds="Chậm.", document_number="")

    @pytest.mark.parametrize("role", ["deputy-1", "clerk", "proposer", "party_office"])
    def test_refuses_everyone_but_the_head(self, working, role):
        with person_is_refused():
            working.perform(A.SUSPENSION_ORDERED, role, **ORDER)

    def test_still_lets_the_implementer_report(self, working):
        stop(working).perform(A.PROGRESS_REPORTED, "proposer", progress="Đang khắc phục.")

        assert working.stage is Stage.SUSPENDED


class TestResumption:
    def test_lets_the_work_go_on_to_its_end(self, working):
        inspect(stop(working)).perform(A.WORK_RESUMED, "head", LATER, document_number="12/QĐ")

        assert working.stage is Stage.IMPLEMENTING
        assert fits(working)
        working.reach(Stage.AWAITING_RESULT_MEETING, LATER)

    def test_may_happen_again(self, working):
        inspect(stop(working)).perform(A.WORK_RESUMED, "head", LATER, document_number="12/QĐ")
        working.perform(A.SUSPENSION_ORDERED, "head", LATER, **ORDER)

        assert working.stage is Stage.SUSPENDED
        assert fits(working)

    def test_refuses_an_end_moved_by_more_than_the_stop(self, working):
        inspect(stop(working))
        ends = DAY + timedelta(100)

        with law_refuses("tối đa 7 ngày"):
            working.perform(A.WORK_RESUMED, "head", LATER, document_number="12/QĐ", new_end=ends + timedelta(8))
        working.perform(A.WORK_RESUMED, "head", LATER, document_number="12/QĐ", new_end=ends + timedelta(7))

    def test_refuses_to_depart_from_the_inspection_silently(self, working):
        inspect(stop(working), Recommendation.TERMINATE)

        with law_refuses("khác kiến nghị"):
            working.perform(A.WORK_RESUMED, "head", LATER, document_number="12/QĐ")


class TestTermination:
    def test_leads_to_the_result_report_within_five_working_days(self, working):
        inspect(stop(working), Recommendation.TERMINATE)
        working.perform(A.WORK_TERMINATED, "head", LATER, reasons="Không còn hiệu quả.", document_number="12/QĐ")

        clock = working.dossier.clocks.get(key="result_report")

        assert working.stage is Stage.RESULT_REPORT_DUE
        assert Evaluation.objects.filter(proposal=working.proposal).exists()
        assert (clock.starts_on, clock.due_on) == (LATER, date(2026, 7, 15))
        assert fits(working)
        working.reach(Stage.AWAITING_RESULT_MEETING, LATER)

    def test_refuses_an_end_without_reasons(self, working):
        inspect(stop(working), Recommendation.TERMINATE)

        with law_refuses("Cần nêu căn cứ"):
            working.perform(A.WORK_TERMINATED, "head", LATER, document_number="12/QĐ")
