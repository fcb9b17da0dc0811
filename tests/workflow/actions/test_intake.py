"""Receipt: the earlier of delivery and stamp; the order of time from then on."""

from datetime import date, timedelta

import pytest

from tests.factories.workflow import DAY
from tests.workflow.refusals import law_refuses
from workflow.actions.intake import ReceivePlan
from workflow.actions.opinion import RequestOpinion
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention
from workflow.rules.stages import Stage
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db

A_DAY = timedelta(1)
LATER = DAY + 2 * A_DAY


def receive(case, on: date, today: date = LATER):
    return ReceivePlan(dossier=case.dossier, user=case.account("clerk"), on=on, now=at(today)).execute()


def meeting_clock(case) -> tuple[date, date]:
    clock = case.dossier.clocks.get(key="leadership_meeting")
    return clock.starts_on, clock.due_on


class TestReceivePlan:
    def test_keeps_the_day_of_delivery_when_recorded_later(self, case):
        case.submit()
        before = meeting_clock(case)

        receive(case, DAY)

        assert meeting_clock(case) == before == (DAY, date(2026, 7, 10))

    def test_moves_the_clock_to_an_earlier_stamp(self, case):
        case.submit()

        receive(case, date(2026, 6, 26))

        assert meeting_clock(case) == (date(2026, 6, 26), date(2026, 7, 7))

    def test_refuses_a_day_after_delivery(self, case):
        case.submit()

        with law_refuses(r"không thể muộn hơn \(điểm 2.1 khoản 2 Điều 7\)"):
            receive(case, DAY + A_DAY)

    def test_refuses_a_day_that_has_not_come(self, case):
        case.submit()

        with law_refuses("chưa đến"):
            receive(case, LATER + A_DAY)


class TestOrderOfTime:
    def test_lets_no_act_carry_an_earlier_date_than_those_before(self, case):
        case.submit().step()

        with law_refuses(r"sớm hơn bước trước đó \(01/07/2026\) \(khoản 4 Điều 4\)"):
            case.perform(ActKind.ROUTE_CHOSEN, "head", DAY - A_DAY)

    def test_follows_the_latest_day_even_after_an_earlier_stamp(self, case):
        case.submit()
        receive(case, date(2026, 6, 26))

        with law_refuses("sớm hơn bước trước đó"):
            case.perform(ActKind.ROUTE_CHOSEN, "head", DAY - A_DAY)
        case.perform(ActKind.ROUTE_CHOSEN, "head", DAY)

        assert case.stage is Stage.AWAITING_MEETING

    def test_lets_no_act_carry_a_date_that_has_not_come(self, case):
        case.submit().reach(Stage.VOTED)
        request = RequestOpinion(
            dossier=case.dossier,
            user=case.account("head"),
            on=DAY + A_DAY,
            now=at(DAY),
            intention=Intention.APPROVE,
        )

        with law_refuses(r"chưa đến \(khoản 9 Điều 14\)"):
            request.execute()
