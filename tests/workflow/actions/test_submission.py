"""Sending the plan: who, what, to whom, and only once."""

from datetime import date, timedelta

import pytest

from content.organisation.models import Office, PositionKind
from content.proposal.completeness import MANDATORY
from content.proposal.models import Proposal
from tests.factories.organisation import AppointmentFactory, UserFactory
from tests.factories.proposal import CoAuthorshipFactory, ProposalFactory
from tests.factories.workflow import DAY, make_case, make_staff
from tests.workflow.refusals import law_refuses
from workflow.actions.submission import SubmitPlan
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db


def submit(proposal: Proposal, user, day: date = DAY) -> Dossier:
    return SubmitPlan(proposal=proposal, user=user, on=day, now=at(DAY)).execute()


class TestSubmitPlan:
    def test_opens_a_dossier_with_its_first_act(self, case):
        case.submit()
        act = case.dossier.acts.get()

        assert case.stage is Stage.SUBMITTED
        assert case.dossier.deciding_agency == case.staff.agency
        assert (act.kind, act.on, act.recorded_by) == (ActKind.PLAN_SUBMITTED, DAY, case.staff.proposer.user)
        assert act.data["revision"] == Proposal.objects.get().latest_revision_id
        assert act.data["authors"] == [case.staff.proposer.pk]

    def test_locks_the_text_for_everyone(self, case):
        case.submit()
        proposal = Proposal.objects.get()

        assert proposal.locked
        assert proposal.locked_by is None
        assert not proposal.live

    def test_opens_one_dossier_when_sent_twice(self, case):
        case.submit()

        again = submit(case.proposal, case.staff.proposer.user)

        assert again == case.dossier
        assert Dossier.objects.count() == Act.objects.count() == 1

    def test_numbers_the_dossiers_of_a_year(self, staff):
        codes = [make_case(staff).submit().dossier.code for _ in range(3)]
        another_year = make_case(staff).submit(DAY + timedelta(365)).dossier.code

        assert codes == ["HS-2026-0001", "HS-2026-0002", "HS-2026-0003"]
        assert another_year == "HS-2027-0001"

    def test_goes_on_after_the_ten_thousandth_dossier_of_a_year(self, staff):
        for code in ("HS-2026-9998", "HS-2026-9999", "HS-2026-10000"):
            Dossier.objects.filter(pk=make_case(staff).submit().dossier.pk).update(code=code)

        assert make_case(staff).submit().dossier.code == "HS-2026-10001"

    def test_refuses_an_empty_plan_and_names_every_block(self, staff):
        draft = ProposalFactory(empty=True, lead_proposer=staff.proposer)

        with law_refuses(r"\(điểm 1.1 khoản 1 Điều 7\)") as refusal:
            submit(draft, staff.proposer.user)

        for name in MANDATORY:
            assert str(Proposal._meta.get_field(name).verbose_name) in str(refusal.value)

    @pytest.mark.parametrize("block", MANDATORY)
    def test_refuses_a_plan_that_lacks_one_block(self, staff, block):
        draft = ProposalFactory(lead_proposer=staff.proposer, **{block: " "})

        with law_refuses(f"còn thiếu: {Proposal._meta.get_field(block).verbose_name.replace('(', '.')}"):
            submit(draft, staff.proposer.user)

    def test_refuses_a_plan_without_the_declaration(self, staff):
        draft = ProposalFactory(lead_proposer=staff.proposer, conflict_declared=False)

        with law_refuses(r"lợi ích chung.*\(khoản 4 Điều 2\)"):
            submit(draft, staff.proposer.user)

    def test_refuses_a_proposer_whom_the_regulation_does_not_cover(self, case):
        case.staff.proposer.position_kind = PositionKind.OTHER
        case.staff.proposer.save()

        with law_refuses(r"\(khoản 2 Điều 1\)"):
            submit(case.proposal, case.staff.proposer.user)

    def test_refuses_everyone_but_the_lead_proposer(self, case):
        co_author = CoAuthorshipFactory(proposal=case.proposal).official

        for user in (co_author.user, case.staff.head.user, UserFactory(), UserFactory(superuser=True)):
            with law_refuses("Chỉ người chủ trì"):
                submit(case.proposal, user)

    def test_refuses_a_day_that_has_not_come(self, case):
        with law_refuses(r"chưa đến \(khoản 9 Điều 14\)"):
            submit(case.proposal, case.staff.proposer.user, DAY + timedelta(1))


class TestDecidingAgency:
    def test_is_the_superior_when_the_head_proposes(self):
        superior = make_staff()
        below = make_staff(superior=superior.agency)

        case = make_case(below, lead_proposer=below.head).submit()

        assert case.dossier.deciding_agency == superior.agency

    def test_is_the_superior_when_the_head_is_a_co_author(self):
        superior = make_staff()
        case = make_case(make_staff(superior=superior.agency))
        CoAuthorshipFactory(proposal=case.proposal, official=case.staff.head)

        assert case.submit().dossier.deciding_agency == superior.agency

    def test_is_the_superior_when_the_acting_head_proposes(self):
        superior = make_staff()
        below = make_staff(superior=superior.agency)
        acting = below.deputies[0]
        AppointmentFactory(acting_head=True, official=acting, agency=below.agency)

        assert make_case(below, lead_proposer=acting).submit().dossier.deciding_agency == superior.agency
        assert make_case(below, lead_proposer=below.head).submit().dossier.deciding_agency == below.agency

    def test_is_the_own_agency_of_a_former_head(self, staff):
        staff.proposer.appointments.create(
            agency=staff.agency, office=Office.HEAD, since=date(2019, 1, 1), until=date(2019, 12, 31)
        )

        assert make_case(staff).submit().dossier.deciding_agency == staff.agency

    def test_lets_the_superiors_leaders_act_and_not_the_own(self):
        superior = make_staff()
        below = make_staff(superior=superior.agency)
        case = make_case(below, lead_proposer=below.head).submit()

        case.staff = superior
        case.reach(Stage.AWAITING_OPINION)

        voters = case.dossier.vote_rounds.get().voters.values_list("official", flat=True)
        assert set(voters) == {superior.head.pk, *(deputy.pk for deputy in superior.deputies)}

    def test_must_be_on_record_when_the_head_proposes(self, staff):
        case = make_case(staff, lead_proposer=staff.head)

        with law_refuses(r"chưa khai báo cơ quan cấp trên \(điểm 1.3 khoản 1 Điều 7\)"):
            case.submit()

    def test_must_have_a_party_committee(self):
        case = make_case(make_staff(party_committee=None))

        with law_refuses(r"chưa khai báo cấp ủy.*\(khoản 3 Điều 7\)"):
            case.submit()

    def test_must_have_a_party_committee_at_the_superior_too(self):
        below = make_staff(superior=make_staff(party_committee=None).agency)
        case = make_case(below, lead_proposer=below.head)

        with law_refuses(r"chưa khai báo cấp ủy"):
            case.submit()
