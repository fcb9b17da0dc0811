"""Assignment, progress, completion and the result report."""

from datetime import timedelta

import pytest

from content.evaluation.completeness import MANDATORY
from content.evaluation.models import Evaluation
from tests.factories.organisation import OfficialFactory
from tests.factories.workflow import DAY
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

A_DAY = timedelta(1)


class TestAssignWork:
    def test_names_who_carries_the_work_out(self, case):
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)
        others = [OfficialFactory(agency=case.staff.agency, with_account=True) for _ in range(2)]

        case.perform(ActKind.ASSIGNMENT_MADE, "head", implementers=others)

        assert set(case.dossier.implementers.all()) == set(others)

    @pytest.mark.parametrize(
        ("facts", "sentence"),
        [
            ({"implementers": []}, r"Cần giao cho ít nhất một .*\(khoản 3 Điều 7\)"),
            ({"implementers": [], "organisation": "Trung tâm"}, r"chịu trách nhiệm báo cáo \(khoản 1 Điều 17\)"),
            ({"starts": DAY - A_DAY}, r"từ khi được cho phép \(01/07/2026\) \(khoản 2 Điều 3\)"),
            ({"ends": DAY - A_DAY}, r"phải sau ngày bắt đầu \(điểm 1.1 khoản 1 Điều 7\)"),
        ],
    )
    def test_refuses(self, case, facts, sentence):
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)

        with law_refuses(sentence):
            case.perform(ActKind.ASSIGNMENT_MADE, "head", **facts)


class TestReports:
    def test_are_for_the_implementers_alone(self, case):
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)
        implementer = OfficialFactory(agency=case.staff.agency, with_account=True)
        case.perform(ActKind.ASSIGNMENT_MADE, "head", implementers=[implementer])

        for kind in (ActKind.PROGRESS_REPORTED, ActKind.COMPLETION_DECLARED):
            for role in ("proposer", "head", "clerk"):
                with person_is_refused("thuộc trách nhiệm của người được giao thực hiện"):
                    case.perform(kind, role)
        case.perform(ActKind.COMPLETION_DECLARED, implementer.user)

        assert case.stage is Stage.RESULT_REPORT_DUE

    def test_of_progress_leave_the_stage_and_its_first_day_alone(self, case):
        case.submit().reach(Stage.IMPLEMENTING)

        for n in range(3):
            case.perform(ActKind.PROGRESS_REPORTED, "proposer", DAY + n * A_DAY, progress=f"Lần {n}")

        assert case.stage is Stage.IMPLEMENTING
        assert case.dossier.stage_since == DAY

    def test_begin_with_an_empty_result_report(self, case):
        case.submit().reach(Stage.RESULT_REPORT_DUE)

        assert case.evaluation.achieved == ""
        assert not case.evaluation.live
        assert not case.evaluation.locked


class TestReportResult:
    def test_refuses_an_empty_report_and_names_every_block(self, case):
        case.submit().reach(Stage.RESULT_REPORT_DUE)

        with law_refuses(r"\(khoản 1 Điều 17\)") as refusal:
            case.perform(ActKind.RESULT_REPORTED, "proposer")

        for name in MANDATORY:
            assert str(Evaluation._meta.get_field(name).verbose_name) in str(refusal.value)

    def test_locks_the_report_and_names_its_version(self, case):
        case.submit().reach(Stage.AWAITING_RESULT_MEETING)

        evaluation = case.evaluation

        assert evaluation.locked
        assert evaluation.locked_by is None
        assert case.last(ActKind.RESULT_REPORTED).data["revision"] == evaluation.latest_revision_id
        assert not evaluation.live
