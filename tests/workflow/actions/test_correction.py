"""A correction stands beside what it corrects."""

import pytest

from tests.factories.workflow import make_case
from tests.workflow.refusals import person_is_refused, without_a_trace
from workflow.ledger import broken_links
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

NOTED = ActKind.CORRECTION_NOTED
RIGHT = "Số đến là 12, không phải 21."


class TestNoteCorrection:
    @pytest.mark.parametrize("stage", [Stage.RECEIVED, Stage.VOTING, Stage.PUBLISHED])
    def test_changes_neither_the_stage_nor_the_act_that_it_corrects(self, case, stage):
        case.submit().reach(stage)
        wrong = case.last(ActKind.PLAN_RECEIVED)
        before = Act.objects.filter(pk=wrong.pk).values().get()
        since = case.dossier.stage_since

        correction = case.perform(NOTED, "clerk", corrects=wrong, correction=RIGHT)

        assert (case.stage, case.dossier.stage_since) == (stage, since)
        assert Act.objects.filter(pk=wrong.pk).values().get() == before
        assert list(wrong.corrections.all()) == [correction]
        assert correction.data == {"corrects": wrong.sequence, "correction": RIGHT}
        assert list(broken_links(case.dossier)) == []

    def test_leaves_the_clocks_alone(self, case):
        case.submit().reach(Stage.RECEIVED)
        before = list(case.dossier.clocks.values_list("key", "starts_on", "due_on", "met_on"))

        case.perform(NOTED, "head", corrects=case.last(ActKind.PLAN_RECEIVED), correction=RIGHT)

        assert list(case.dossier.clocks.values_list("key", "starts_on", "due_on", "met_on")) == before

    @pytest.mark.parametrize("role", ["proposer", "deputy-1", "party_office", "propaganda"])
    def test_is_for_the_head_and_the_clerk(self, case, role):
        case.submit().reach(Stage.RECEIVED)

        with person_is_refused("thuộc trách nhiệm của người đứng đầu hoặc văn thư"):
            case.perform(NOTED, role, corrects=case.last(ActKind.PLAN_RECEIVED), correction=RIGHT)

    def test_may_correct_a_correction(self, case):
        case.submit().reach(Stage.RECEIVED)
        first = case.perform(NOTED, "clerk", corrects=case.last(ActKind.PLAN_RECEIVED), correction=RIGHT)

        second = case.perform(NOTED, "clerk", corrects=first, correction="Số 13.")

        assert second.corrects == first

    def test_refuses_an_act_of_another_dossier(self, case, staff):
        other = make_case(staff).submit()
        case.submit()

        with without_a_trace(Act.DoesNotExist, "does not exist"):
            case.perform(NOTED, "clerk", corrects=other.last(ActKind.PLAN_SUBMITTED), correction=RIGHT)
