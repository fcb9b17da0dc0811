"""One plan sent many times, and many plans sent at once."""

import pytest
from wagtail.models import WorkflowState

from tests.factories.workflow import DAY, Case, make_case, make_staff
from tests.workflow.races.threads import at_once, failed
from workflow.actions.submission import SubmitPlan
from workflow.models import Act, Dossier
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db(transaction=True)

THREADS = 10


def submission(case: Case) -> SubmitPlan:
    return SubmitPlan(proposal=case.proposal, user=case.account("proposer"), on=DAY, now=at(DAY))


class TestRacingSubmissions:
    def test_of_one_plan_open_one_dossier(self):
        case = make_case()

        results = at_once([submission(case).execute for _ in range(THREADS)])

        assert failed(results) == []
        assert set(results) == {Dossier.objects.get()}
        assert Act.objects.count() == 1
        assert WorkflowState.objects.count() == 1

    def test_of_many_plans_give_each_a_code_of_its_own(self):
        staff = make_staff()
        cases = [make_case(staff) for _ in range(THREADS)]

        results = at_once([submission(case).execute for case in cases])

        assert failed(results) == []
        codes = sorted(Dossier.objects.values_list("code", flat=True))
        assert codes == [f"HS-2026-{n:04d}" for n in range(1, THREADS + 1)]
