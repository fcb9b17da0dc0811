"""When the head who would decide is an author (Điều 7.1.3, reading A10)."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from content.organisation.models import Office
from tests.factories.board import make_commission
from tests.factories.organisation import AppointmentFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY, Case, Staff, make_case, make_staff
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.policies.acting import may_act
from workflow.policies.referral import referral_now
from workflow.rules.acts import ActKind
from workflow.rules.routes import Route
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db
A = ActKind
NEXT = DAY + timedelta(1)
WHY = {"reasons": "Người đứng đầu mới là tác giả."}


@pytest.fixture
def above(db) -> Staff:
    return make_staff()


@pytest.fixture
def case(above) -> Case:
    return make_case(make_staff(superior=above.agency)).submit()


def take_charge(case: Case) -> None:
    """The proposer becomes the acting head of the own agency, from the first day."""
    AppointmentFactory(acting_head=True, official=case.staff.proposer, agency=case.staff.agency)


class TestSubmission:
    def test_climbs_over_every_head_who_is_an_author(self, above):
        middle = make_staff(superior=above.agency)
        case = make_case(make_staff(superior=middle.agency))
        CoAuthorshipFactory(proposal=case.proposal, official=case.staff.head)
        CoAuthorshipFactory(proposal=case.proposal, official=middle.head)

        assert case.submit().dossier.deciding_agency == above.agency

    def test_goes_to_the_commission_where_no_head_is_left(self):
        commission = make_commission()
        staff = make_staff()

        case = make_case(staff, lead_proposer=staff.head).submit()

        assert (case.stage, case.dossier.route) == (Stage.COMMISSION_INTAKE, Route.BOARD)
        assert case.dossier.deciding_agency == commission.agency

    def test_ends_where_superiors_run_in_a_circle(self):
        first = make_staff()
        second = make_staff(superior=first.agency)
        first.agency.superior = second.agency
        first.agency.save()
        case = make_case(second)
        CoAuthorshipFactory(proposal=case.proposal, official=first.head)
        CoAuthorshipFactory(proposal=case.proposal, official=second.head)

        with law_refuses("chưa khai báo cơ quan cấp trên"):
            case.submit()


class TestCause:
    def test_is_missing_while_the_head_is_no_author(self, case):
        assert referral_now(case.dossier, DAY) is None

        with law_refuses(r"Chỉ chuyển cấp trên khi.*\(điểm 1.3 khoản 1 Điều 7\)"):
            case.perform(A.REFERRED_UP, "clerk", **WHY)

    def test_is_an_author_in_charge(self, case):
        take_charge(case)

        assert referral_now(case.dossier, DAY) == A.REFERRED_UP

    def test_is_a_head_without_anyone_to_vote_with(self, above):
        alone = make_case(make_staff(deputies=0, superior=above.agency)).submit()

        assert referral_now(alone.dossier, DAY) == A.REFERRED_UP
        alone.perform(A.REFERRED_UP, "head", reasons="Không còn cấp phó.")

        assert alone.dossier.deciding_agency == above.agency

    def test_is_no_more_after_the_decision_for_a_head_alone(self):
        alone = make_case(make_staff(deputies=0)).submit().reach(Stage.IMPLEMENTING)

        assert referral_now(alone.dossier, DAY) is None

    def test_is_told_in_words(self, case):
        take_charge(case)

        with law_refuses("lý do chuyển cấp trên"):
            case.perform(A.REFERRED_UP, "clerk", reasons=" ")


class TestReferUp:
    def test_bars_the_author_from_every_decision(self, case):
        take_charge(case)

        with person_is_refused(r"là tác giả.*chuyển cơ quan cấp trên.*\(điểm 1.3 khoản 1 Điều 7\)"):
            case.perform(A.PLAN_RECEIVED, "proposer")

    @pytest.mark.parametrize("role", ["proposer", "clerk"])
    def test_is_open_to_the_author_in_charge_and_the_clerk(self, case, above, role):
        take_charge(case)

        act = case.perform(A.REFERRED_UP, role, **WHY)

        assert case.stage is Stage.SUBMITTED
        assert case.dossier.deciding_agency == above.agency
        assert (act.data["from_agency"], act.data["agency"]) == (case.staff.agency.name, above.agency.name)

    @pytest.mark.parametrize("role", ["head", "deputy-1", "party_office"])
    def test_is_nobody_elses(self, case, role):
        take_charge(case)

        with person_is_refused():
            case.perform(A.REFERRED_UP, role, **WHY)

    @pytest.mark.parametrize(
        "stage", [Stage.RECEIVED, Stage.MEETING_CALLED, Stage.VOTING, Stage.VOTED, Stage.AWAITING_DECISION]
    )
    def test_begins_anew_at_the_superior_and_ends_approved(self, case, above, stage):
        case.reach(stage)
        take_charge(case)
        case.perform(A.REFERRED_UP, "clerk", **WHY)

        assert case.dossier.route is None
        case.staff = above
        case.reach(Stage.AWAITING_ASSIGNMENT)

        voters = case.dossier.vote_rounds.last().voters.values_list("official", flat=True)
        assert set(voters) == {above.head.pk, *(deputy.pk for deputy in above.deputies)}
        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_starts_the_limits_again(self, case):
        case.reach(Stage.VOTED)
        take_charge(case)
        case.perform(A.REFERRED_UP, "clerk", NEXT, **WHY)

        clocks = {clock.key: clock for clock in case.dossier.clocks.all()}

        assert set(clocks) == {"leadership_meeting", "council_establishment"}
        assert {(clock.starts_on, clock.met_on) for clock in clocks.values()} == {(NEXT, None)}

    def test_passes_over_a_superior_whose_head_is_an_author(self, case, above):
        top = make_staff()
        above.agency.superior = top.agency
        above.agency.save()
        CoAuthorshipFactory(proposal=case.proposal, official=above.head)
        take_charge(case)

        case.perform(A.REFERRED_UP, "clerk", **WHY)

        assert case.dossier.deciding_agency == top.agency


class TestSendToCommission:
    @pytest.fixture
    def topmost(self, db) -> Case:
        case = make_case(make_staff()).submit()
        take_charge(case)
        return case

    def test_is_the_way_where_nobody_is_above(self, topmost):
        commission = make_commission()

        with law_refuses("Không còn cơ quan cấp trên.*hãy chuyển Ban Tổ chức"):
            topmost.perform(A.REFERRED_UP, "clerk", **WHY)
        topmost.perform(A.SENT_TO_COMMISSION, "clerk", **WHY)

        assert topmost.stage is Stage.COMMISSION_INTAKE
        assert topmost.dossier.deciding_agency == commission.agency
        assert {clock.key for clock in topmost.dossier.clocks.all()} == {"commission_advice"}
        assert may_act(commission.user, A.PLAN_RECEIVED, topmost.dossier, DAY)

    def test_is_refused_while_someone_above_can_decide(self, case):
        make_commission()
        take_charge(case)

        with law_refuses("Còn cơ quan cấp trên"):
            case.perform(A.SENT_TO_COMMISSION, "clerk", **WHY)

    def test_needs_a_commission(self, topmost):
        with law_refuses("Chưa khai báo Ban Tổ chức"):
            topmost.perform(A.SENT_TO_COMMISSION, "clerk", **WHY)


class TestAfterTheDecision:
    @pytest.mark.parametrize(
        ("stage", "after"),
        [
            (Stage.AWAITING_ASSIGNMENT, Stage.AWAITING_ASSIGNMENT),
            (Stage.IMPLEMENTING, Stage.IMPLEMENTING),
            (Stage.AWAITING_RESULT_MEETING, Stage.AWAITING_RESULT_MEETING),
            (Stage.RESULT_VOTING, Stage.AWAITING_RESULT_MEETING),
            (Stage.RESULT_VOTED, Stage.RESULT_VOTED),
            (Stage.AWAITING_RECOGNITION, Stage.RESULT_VOTED),
            (Stage.AWAITING_CLEARANCE, Stage.AWAITING_CLEARANCE),
        ],
    )
    def test_the_superior_takes_what_is_left(self, case, above, stage, after):
        case.reach(stage)
        take_charge(case)
        assert referral_now(case.dossier, DAY) == A.DECISIONS_REFERRED_UP

        case.perform(A.DECISIONS_REFERRED_UP, "clerk", **WHY)
        assert (case.stage, case.dossier.route) == (after, Route.LEADERSHIP)
        above.proposer, case.staff = case.staff.proposer, above
        case.reach(Stage.PUBLISHED)

        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_the_commission_takes_it_where_nobody_is_above(self):
        commission = make_commission()
        case = make_case(make_staff()).submit().reach(Stage.RESULT_VOTED)
        take_charge(case)

        case.perform(A.DECISIONS_SENT_TO_COMMISSION, "clerk", **WHY)

        assert (case.stage, case.dossier.route) == (Stage.AWAITING_RESULT_MEETING, Route.BOARD)
        assert may_act(commission.user, A.RESULT_ADVICE_GIVEN, case.dossier, DAY)


class TestMonitoringOfAHeadsOwnProposal:
    """Reading A10: it stays with the proposer's agency, in the hands of its deputies and clerk."""

    @pytest.fixture
    def own(self, above) -> Case:
        below = make_staff(superior=above.agency)
        case = make_case(below, lead_proposer=below.head).submit()
        below.proposer, above.proposer = below.head, below.head
        case.staff = above
        case.reach(Stage.IMPLEMENTING)
        case.below = below
        return case

    WATCHING = (A.REPORT_REQUESTED, A.REMEDY_REQUESTED, A.MILESTONE_SET, A.RESOURCE_PROMISED, A.RESOURCE_GIVEN)

    @pytest.mark.parametrize("kind", [*WATCHING, A.PETITION_ANSWERED])
    def test_is_for_deputies_and_clerk_there_and_for_the_head_above(self, own, kind):
        people = {
            "deputy": own.below.deputies[0],
            "clerk": own.below.clerk,
            "head above": own.staff.head,
            "deputy above": own.staff.deputies[0],
            "stranger": make_staff().head,
        }

        may = {name for name, who in people.items() if may_act(who.user, kind, own.dossier, DAY)}

        assert may == {"deputy", "clerk", "head above"}

    @pytest.mark.parametrize("kind", [A.REPORT_REQUESTED, A.PETITION_ANSWERED, A.RESOURCE_GIVEN])
    def test_is_never_for_the_head_who_proposed(self, own, kind):
        assert not may_act(own.below.head.user, kind, own.dossier, DAY)

    @pytest.mark.parametrize(
        "kind", [A.SUSPENSION_ORDERED, A.WORK_RESUMED, A.WORK_TERMINATED, A.AMENDMENT_NOTED, A.RESULT_RECOGNISED]
    )
    def test_leaves_every_decision_above(self, own, kind):
        assert may_act(own.staff.head.user, kind, own.dossier, DAY)
        assert not any(
            may_act(who.user, kind, own.dossier, DAY) for who in (own.below.head, *own.below.deputies, own.below.clerk)
        )

    def test_puts_a_petition_on_their_desks(self, own):
        own.perform(A.PETITION_FILED, own.below.head.user, petition="Thiếu máy quét.")

        desks = {(e.agency, e.office) for e in own.dossier.desk.filter(kind=A.PETITION_ANSWERED)}

        assert desks == {
            (own.staff.agency, Office.HEAD),
            (own.below.agency, Office.DEPUTY),
            (own.below.agency, Office.RECORDS_CLERK),
        }

    def test_stays_with_the_head_in_an_ordinary_case(self, case):
        case.reach(Stage.IMPLEMENTING)

        assert may_act(case.account("head"), A.REPORT_REQUESTED, case.dossier, DAY)
        assert not may_act(case.account("deputy-1"), A.REPORT_REQUESTED, case.dossier, DAY)


class TestScreen:
    def test_offers_the_referral_only_where_it_has_a_cause(self, case, client):
        client.force_login(case.account("clerk"))
        address = f"/admin/ho-so/{case.dossier.pk}/"
        before = client.get(address).content.decode()
        take_charge(case)
        after = client.get(address).content.decode()

        assert "viec-referred_up" not in before
        assert "viec-referred_up" in after
        assert "viec-sent_to_commission" not in after

    def test_is_the_first_thing_that_the_author_in_charge_sees(self, case, client):
        take_charge(case)
        client.force_login(case.staff.proposer.user)

        page = client.get(f"/admin/ho-so/{case.dossier.pk}/").content.decode()

        assert "Việc của đồng chí" in page
        assert page.index("viec-referred_up") < page.index("Kế hoạch đề xuất</h2>")
        assert "viec-plan_received" not in page

    def test_shows_a_vote_that_the_referral_left_behind_as_ended(self, case, client):
        case.reach(Stage.VOTING)
        take_charge(case)
        case.perform(A.REFERRED_UP, "clerk", **WHY)
        client.force_login(case.account("clerk"))

        page = client.get(f"/admin/ho-so/{case.dossier.pk}/").content.decode()

        assert "Lượt này đã bị hủy." in page
