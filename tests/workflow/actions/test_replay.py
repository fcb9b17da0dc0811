"""The same request sent twice has one effect."""

import pytest

from tests.factories.workflow import BALLOTS, WAY, make_case
from tests.workflow.refusals import everything, law_refuses
from workflow.models import Act, Ballot
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

pytestmark = pytest.mark.django_db


class TestReplay:
    def test_gives_the_first_act_back_and_changes_nothing(self, case):
        case.submit()
        for stage, (kind, role) in WAY.items():
            case.reach(stage)
            if stage in BALLOTS:
                case.perform(BALLOTS[stage][0], "head")
            if stage is Stage.RESULT_REPORT_DUE:
                case.write_report()
            first = case.perform(kind, role, request_key=f"key-{kind}")
            before = everything()

            again = case.perform(kind, role, request_key=f"key-{kind}")

            assert again == first
            assert everything() == before
        assert case.stage is Stage.PUBLISHED

    def test_keeps_the_first_ballot(self, case):
        case.submit().reach(Stage.VOTING)
        case.perform(ActKind.BALLOT_CAST, "deputy-1", request_key="key", choice=Choice.APPROVE)

        case.perform(ActKind.BALLOT_CAST, "deputy-1", request_key="key", choice=Choice.REJECT)

        assert Ballot.objects.get().choice == Choice.APPROVE

    def test_needs_the_same_key(self, case):
        case.submit()
        case.perform(ActKind.PLAN_RECEIVED, "clerk", request_key="one")

        with law_refuses("không thực hiện được khi hồ sơ ở bước “Chờ phân loại”"):
            case.perform(ActKind.PLAN_RECEIVED, "clerk", request_key="two")

    def test_is_not_assumed_without_a_key(self, staff):
        for _ in range(2):
            make_case(staff).submit().reach(Stage.RECEIVED)

        assert set(Act.objects.values_list("request_key", flat=True)) == {None}

    def test_keeps_the_same_key_on_two_dossiers_apart(self, staff):
        first, second = (make_case(staff).submit() for _ in range(2))
        acts = [case.perform(ActKind.PLAN_RECEIVED, "clerk", request_key="key") for case in (first, second)]

        assert [act.dossier for act in acts] == [first.dossier, second.dossier]
        assert [case.stage for case in (first, second)] == [Stage.RECEIVED] * 2

    def test_refuses_the_key_of_another_act(self, case):
        case.submit()
        case.perform(ActKind.PLAN_RECEIVED, "clerk", request_key="key")

        with law_refuses("ghi nhận một việc khác"):
            case.perform(ActKind.ROUTE_CHOSEN, "head", request_key="key")

    def test_refuses_the_key_of_another_person(self, case):
        case.submit().reach(Stage.VOTING)
        case.perform(ActKind.BALLOT_CAST, "deputy-1", request_key="key")

        with law_refuses("ghi nhận một việc khác"):
            case.perform(ActKind.BALLOT_CAST, "deputy-2", request_key="key")

    def test_of_progress_reports_tells_a_repetition_from_a_second_report(self, case):
        case.submit().reach(Stage.IMPLEMENTING)
        for key in ("one", "one", "two"):
            case.perform(ActKind.PROGRESS_REPORTED, "proposer", request_key=key)

        assert Act.objects.filter(kind=ActKind.PROGRESS_REPORTED).count() == 2
