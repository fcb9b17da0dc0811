"""An author who becomes head of the deciding agency: the desk is told, once (Điều 7.1.3)."""

from datetime import timedelta

import pytest

from tests.factories.organisation import AppointmentFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY
from workflow.models import Delivery
from workflow.notices.referrals import sweep
from workflow.rules.stages import Stage
from workflow.sample.driver import at

NEXT = DAY + timedelta(1)


def letters(day=DAY) -> list[Delivery]:
    return [Delivery.objects.get(pk=pk) for claimed in sweep(at(day)) for pk in claimed]


def put_in_charge(case, official):
    return AppointmentFactory(acting_head=True, official=official, agency=case.staff.agency)


class TestSweep:
    def test_tells_the_author_in_charge_and_the_clerk_what_to_do(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        put_in_charge(case, case.staff.proposer)

        found = letters()

        assert {letter.recipient for letter in found} == {case.staff.proposer, case.staff.clerk}
        assert found[0].dossier == case.dossier
        assert "chuyển cơ quan cấp trên" in found[0].subject
        assert "khoản 1 Điều 7" in found[0].body

    def test_tells_of_each_new_head_once(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        put_in_charge(case, case.staff.proposer)

        assert letters()
        assert letters() == []
        assert letters(NEXT) == []

    def test_knows_co_authors(self, case):
        CoAuthorshipFactory(proposal=case.proposal, official=case.staff.deputies[0])
        case.submit().reach(Stage.IMPLEMENTING)
        put_in_charge(case, case.staff.deputies[0])

        assert case.staff.deputies[0] in {letter.recipient for letter in letters()}

    @pytest.mark.parametrize("stage", [Stage.REFUSED, Stage.AWAITING_MEETING])
    def test_is_silent_where_nothing_has_to_leave(self, case, stage):
        case.submit()
        if stage is Stage.REFUSED:
            case.reach(Stage.AWAITING_DECISION).perform("proposal_refused", "head")
            put_in_charge(case, case.staff.proposer)
        else:
            case.reach(stage)

        assert letters() == []
