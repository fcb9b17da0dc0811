"""Wagtail's workflows stand where the dossier stands, and wait for exactly the people on whose desk it is."""

from datetime import datetime

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import TaskState, WorkflowState

from content.organisation.models import Office
from tests.factories.organisation import AgencyFactory, AppointmentFactory, UserFactory
from tests.factories.workflow import DAY, WAY, appoint, make_case, make_staff
from workflow.policies.desk import inbox
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Outcome

pytestmark = pytest.mark.django_db

HEAD_OR_CLERK = {"head", "clerk"}
VOTERS = {"head", "deputy-1", "deputy-2"}
NOBODY: set[str] = set()
WAITS_FOR: dict[Stage, tuple[str | None, set[str]]] = {
    Stage.SUBMITTED: ("intake", HEAD_OR_CLERK),
    Stage.RECEIVED: ("intake", HEAD_OR_CLERK),
    Stage.AWAITING_MEETING: ("vote", HEAD_OR_CLERK),
    Stage.MEETING_CALLED: ("vote", HEAD_OR_CLERK),
    Stage.VOTING: ("vote", VOTERS),
    Stage.VOTED: ("opinion", {"head"}),
    Stage.AWAITING_OPINION: ("opinion", {"party_office"}),
    Stage.AWAITING_DECISION: ("decision", {"head"}),
    Stage.AWAITING_ASSIGNMENT: (None, NOBODY),
    Stage.IMPLEMENTING: (None, NOBODY),
    Stage.RESULT_REPORT_DUE: (None, NOBODY),
    Stage.AWAITING_RESULT_MEETING: ("vote", HEAD_OR_CLERK),
    Stage.RESULT_MEETING_CALLED: ("vote", HEAD_OR_CLERK),
    Stage.RESULT_VOTING: ("vote", VOTERS),
    Stage.RESULT_VOTED: ("opinion", {"head"}),
    Stage.AWAITING_RESULT_OPINION: ("opinion", {"party_office"}),
    Stage.AWAITING_RECOGNITION: ("recognition", {"head"}),
    Stage.AWAITING_CLEARANCE: ("clearance", {"head"}),
    Stage.AWAITING_PUBLICATION: ("communications", {"propaganda"}),
}

OUTSIDE_WORKFLOW = {
    Stage.AWAITING_ASSIGNMENT: "head",
    Stage.IMPLEMENTING: "proposer",
    Stage.RESULT_REPORT_DUE: "proposer",
}


@pytest.fixture(autouse=True)
def on_that_day():
    """Wagtail asks what waits *today*."""
    with time_machine.travel(timezone.make_aware(datetime(DAY.year, DAY.month, DAY.day, 9)), tick=False):
        yield


@pytest.fixture
def people(case) -> dict:
    """Everyone by name: the parts of the case, and people who never have one."""
    elsewhere = make_staff()
    body = AgencyFactory(party=True)
    roles = ["proposer", "head", "deputy-1", "deputy-2", "clerk", "party_office", "propaganda"]
    return {
        **{role: case.account(role) for role in roles},
        "another head": elsewhere.head.user,
        "another Party office": elsewhere.party_office.user,
        "organisation commission": appoint(body, Office.ORGANISATION_COMMISSION).user,
        "administrator": UserFactory(superuser=True),
    }


def waiting() -> tuple[str | None, TaskState | None]:
    """The one step that is in progress, if any."""
    states = list(TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS))
    assert len(states) <= 1
    return (states[0].task.specific.step, states[0]) if states else (None, None)


def shown_to(people: dict, state: TaskState) -> set[str]:
    """Who finds exactly ``state`` among what awaits their review; others find nothing."""
    found = {name: list(TaskState.objects.reviewable_by(user)) for name, user in people.items()}
    assert all(states in ([], [state]) for states in found.values())
    return {name for name, states in found.items() if states}


class TestMirror:
    def test_shows_each_step_to_exactly_those_on_whose_desk_it_is(self, case, people):
        case.submit()
        seen = {}
        for stage in WAY:
            case.reach(stage)
            step, state = waiting()
            shown = shown_to(people, state) if state else NOBODY
            desks = {name for name, user in people.items() if inbox(user, DAY).exists()}
            seen[stage] = (step, shown)
            assert desks == (shown or {OUTSIDE_WORKFLOW[stage]})

        assert seen == WAITS_FOR

    def test_waits_for_the_missing_ballots_and_then_for_the_closing(self, case, people):
        case.submit().reach(Stage.VOTING)
        case.perform(ActKind.BALLOT_CAST, "deputy-1")
        after_one = shown_to(people, waiting()[1])
        case.perform(ActKind.BALLOT_CAST, "head")
        case.perform(ActKind.BALLOT_CAST, "deputy-2")

        assert after_one == {"head", "deputy-2"}
        assert shown_to(people, waiting()[1]) == HEAD_OR_CLERK

    def test_leaves_the_author_among_the_deputies_out(self, staff):
        case = make_case(staff, lead_proposer=staff.deputies[0]).submit().reach(Stage.VOTING)

        _, state = waiting()

        assert list(TaskState.objects.reviewable_by(case.account("deputy-2"))) == [state]
        assert list(TaskState.objects.reviewable_by(case.account("deputy-1"))) == []

    def test_turns_to_the_acting_head(self, case):
        case.submit().reach(Stage.VOTED)
        acting = case.staff.deputies[0]
        AppointmentFactory(acting_head=True, official=acting, agency=case.staff.agency, since=DAY)

        assert TaskState.objects.reviewable_by(acting.user).exists()
        assert not TaskState.objects.reviewable_by(case.account("head")).exists()

    def test_keeps_two_cases_apart(self, staff):
        first = make_case(staff).submit().reach(Stage.AWAITING_OPINION)
        second = make_case(staff).submit().reach(Stage.VOTED)

        office = TaskState.objects.reviewable_by(first.account("party_office")).get()
        head = TaskState.objects.reviewable_by(first.account("head")).get()

        assert office.workflow_state.content_object == first.proposal
        assert head.workflow_state.content_object == second.proposal

    def test_ends_every_workflow_with_approval_on_the_way_to_the_public(self, case):
        case.submit().reach(Stage.PUBLISHED)

        assert list(WorkflowState.objects.values_list("status", flat=True)) == [WorkflowState.STATUS_APPROVED] * 3
        assert waiting() == (None, None)

    def test_ends_with_the_recognition_when_not_completed(self, case):
        case.submit().reach(Stage.AWAITING_RECOGNITION)
        case.perform(ActKind.RESULT_RECOGNISED, "head", outcome=Outcome.NOT_COMPLETED, reasons="Thiếu kinh phí.")

        assert list(WorkflowState.objects.values_list("status", flat=True)) == [WorkflowState.STATUS_APPROVED] * 2
        assert waiting() == (None, None)

    def test_has_no_actions_of_its_own(self, case):
        case.submit()
        _, state = waiting()
        task = state.task.specific

        assert list(task.get_actions(case.proposal, case.account("head"))) == []
        with pytest.raises(LookupError, match="has no action 'approve'"):
            task.on_action(state, case.account("head"), "approve")
