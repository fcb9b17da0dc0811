"""A dossier whose author comes to head the agency that decides waits on the desk for its referral (Điều 7.1.3)."""

from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.board import make_commission
from tests.factories.organisation import AppointmentFactory, UserFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY, Case, make_case, make_staff
from workflow.actions.rule_sets import ChangeRuleSet
from workflow.models import DeskEntry
from workflow.policies.desk import inbox
from workflow.policies.referral import referral_target
from workflow.policies.referral_desk import refresh_referrals
from workflow.rules.acts import REFERRALS
from workflow.rules.acts import ActKind as A
from workflow.rules.rule_set import DEFAULT
from workflow.rules.stages import Stage
from workflow.sample.driver import at
from workflow.views.inbox import waiting

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(db) -> Case:
    above = make_staff()
    return make_case(make_staff(superior=above.agency)).submit()


def take_charge(case: Case, since=DAY, until=None):
    """The proposer becomes the acting head of the agency that decides."""
    agency = case.dossier.deciding_agency
    return AppointmentFactory(acting_head=True, official=case.staff.proposer, agency=agency, since=since, until=until)


def referrals(case: Case) -> list[tuple[str, str]]:
    """The referrals on the desk and the office that each waits for."""
    return list(case.dossier.desk.filter(kind__in=REFERRALS).values_list("kind", "office"))


class TestDesk:
    def test_holds_the_referral_first_for_head_and_clerk(self, case):
        take_charge(case)

        assert refresh_referrals(DAY) == 1

        assert referrals(case) == [(A.REFERRED_UP, "head"), (A.REFERRED_UP, "records_clerk")]
        assert inbox(case.account("proposer"), DAY).first().kind == A.REFERRED_UP
        assert inbox(case.account("clerk"), DAY).first().kind == A.REFERRED_UP
        assert refresh_referrals(DAY) == 0

    def test_is_written_as_soon_as_the_appointment_stands(self, case, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            held = take_charge(case)
        assert referrals(case)

        with django_capture_on_commit_callbacks(execute=True):
            held.delete()
        assert not referrals(case)

    def test_waits_for_the_day_and_ends_with_it(self, case):
        take_charge(case, since=DAY + timedelta(2), until=DAY + timedelta(3))

        found = []
        for days in range(1, 5):
            refresh_referrals(DAY + timedelta(days))
            found.append(bool(referrals(case)))

        assert found == [False, True, True, False]

    def test_names_the_commission_where_the_head_above_is_an_author_too(self):
        make_commission()
        above = make_staff()
        case = make_case(make_staff(superior=above.agency))
        CoAuthorshipFactory(proposal=case.proposal, official=above.head)
        case.submit().reach(Stage.AWAITING_MEETING)
        take_charge(case)

        refresh_referrals(DAY)

        assert {kind for kind, _ in referrals(case)} == {A.SENT_TO_COMMISSION}

    def test_of_the_superior_agency_holds_it_when_its_head_is_an_author(self, case):
        above = case.dossier.deciding_agency.superior
        above.superior = make_staff().agency
        above.save()
        take_charge(case)
        case.perform(A.REFERRED_UP, "clerk", reasons="Tác giả phụ trách.")
        assert not referrals(case)

        AppointmentFactory(acting_head=True, official=case.staff.proposer, agency=above)
        refresh_referrals(DAY)

        waiting_at = set(DeskEntry.objects.filter(kind=A.REFERRED_UP).values_list("agency", flat=True))
        assert waiting_at == {above.pk}

    @pytest.mark.parametrize(("stage", "kind"), [(Stage.IMPLEMENTING, A.DECISIONS_REFERRED_UP), (Stage.REFUSED, None)])
    def test_follows_the_phase(self, case, stage, kind):
        if stage is Stage.REFUSED:
            case.reach(Stage.AWAITING_DECISION).perform(A.PROPOSAL_REFUSED, "head")
        else:
            case.reach(stage)
        take_charge(case)

        refresh_referrals(DAY)

        assert {found for found, _ in referrals(case)} == ({kind} if kind else set())

    def test_is_cleared_by_the_referral_and_fits_the_ledger(self, case):
        take_charge(case)
        refresh_referrals(DAY)
        call_command("rebuild_dossiers", "--check", stdout=StringIO())

        case.perform(A.REFERRED_UP, "clerk", reasons="Tác giả phụ trách.")

        assert not referrals(case)
        call_command("rebuild_dossiers", "--check", stdout=StringIO())


class TestTarget:
    def test_counts_from_the_day_on_which_an_author_took_charge(self, case):
        take_charge(case, since=DAY + timedelta(1))

        assert referral_target(case.dossier, DAY + timedelta(1)) == DAY + timedelta(6)

    def test_follows_the_rule_set(self, case):
        rules = replace(DEFAULT, thresholds={**DEFAULT.thresholds, "referral_target_days": 1})
        admin = UserFactory(is_superuser=True)
        ChangeRuleSet(rules=rules, effective_from=DAY, reason="Gọn.", user=admin, now=at(DAY, 1)).execute()
        other = make_case(case.staff).submit()
        take_charge(other)

        assert referral_target(other.dossier, DAY) == DAY + timedelta(1)

    def test_is_shown_with_its_clause_at_home_and_on_the_dossier(self, case, client):
        take_charge(case)
        refresh_referrals(DAY)
        lines, _total = waiting(case.account("clerk"), DAY, 10)
        client.force_login(case.account("clerk"))

        home = client.get("/admin/").content.decode()
        page = client.get(f"/admin/ho-so/{case.dossier.pk}/").content.decode()

        assert [target.on for target in lines[0].targets] == [DAY + timedelta(5)]
        for html in (home, page):
            assert "mốc nội bộ 06/07/2026" in html
            assert "điểm 1.3 khoản 1 Điều 7" in html.replace("\xa0", " ")
