"""What must have happened before: no way through the table of moves goes round a demand of the regulation."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from workflow.rules.acts import OWN_BALLOTS, ActKind
from workflow.rules.dates import act_follows_in_time, act_is_not_in_the_future, meeting_is_not_in_the_past
from workflow.rules.intake import receipt_is_the_earlier_day
from workflow.rules.routes import ONLY_BOARD, ROUTES, Route, act_belongs_to_the_route, route_of
from workflow.rules.stages import MOVES, Stage
from workflow.rules.voting import vote_opens_on_meeting_day

A, S = ActKind, Stage
DAY = date(2026, 11, 20)
NEXT_DAY = DAY + timedelta(1)

NEEDED: dict[Stage, tuple[set[ActKind], ...]] = {
    S.AWAITING_ASSIGNMENT: (
        {A.PLAN_RECEIVED},
        {A.ROUTE_CHOSEN, A.COUNCIL_ROUTE_CHOSEN},
        {A.MEETING_CALLED, A.COUNCIL_MEETING_CALLED},
        {A.VOTE_OPENED, A.COUNCIL_VOTE_OPENED},
        {A.VOTE_CLOSED, A.COUNCIL_VOTE_CLOSED},
        {A.OPINION_REQUESTED},
        {A.OPINION_GIVEN},
        {A.PROPOSAL_APPROVED, A.VOTE_OVERRIDDEN},
    ),
    S.COUNCIL_VOTING: ({A.COUNCIL_ROUTE_CHOSEN}, {A.COUNCIL_ESTABLISHED}, {A.COUNCIL_MEETING_CALLED}),
    S.REFUSED: ({A.VOTE_CLOSED, A.COUNCIL_VOTE_CLOSED}, {A.OPINION_GIVEN}),
    S.IMPLEMENTING: ({A.PROPOSAL_APPROVED, A.VOTE_OVERRIDDEN}, {A.ASSIGNMENT_MADE}),
    S.RECOGNISED: (
        {A.COMPLETION_DECLARED, A.WORK_TERMINATED},
        {A.RESULT_REPORTED},
        {A.RESULT_VOTE_CLOSED, A.COUNCIL_RESULT_VOTE_CLOSED},
        {A.RESULT_OPINION_REQUESTED},
        {A.RESULT_OPINION_GIVEN},
    ),
    S.RESULT_REPORT_DUE: ({A.ASSIGNMENT_MADE}, {A.COMPLETION_DECLARED, A.WORK_TERMINATED}),
    S.PUBLISHED: ({A.RESULT_RECOGNISED}, {A.MODEL_CLEARED}, {A.MODEL_PUBLISHED}),
    S.INSPECTED: ({A.SUSPENSION_ORDERED}, {A.INSPECTION_CONCLUDED}),
}
CASES = [(stage, acts) for stage, needed in NEEDED.items() for acts in needed]


def reached_without(acts: set[ActKind]) -> set[Stage | None]:
    """Every stage that is reached, by one body or the other, although none of ``acts`` ever happens."""
    found: set[tuple[Stage | None, Route | None]] = {(None, None)}
    while new := {step for place in found for step in steps_from(*place, acts)} - found:
        found |= new
    return {stage for stage, _ in found}


def steps_from(
    stage: Stage | None, route: Route | None, without: set[ActKind]
) -> Iterator[tuple[Stage, Route | None]]:
    """Where the moves from ``stage`` lead that belong to the body on ``route``."""
    for move in MOVES:
        if move.before == stage and move.act not in without and act_belongs_to_the_route(kind=move.act, route=route):
            yield move.after, ROUTES.get(move.act, route)


class TestStages:
    @pytest.mark.parametrize(("stage", "acts"), CASES, ids=lambda case: str(case) if isinstance(case, Stage) else None)
    def test_are_not_reached_round_what_they_need(self, stage, acts):
        assert stage not in reached_without(acts | ONLY_BOARD)
        assert stage in reached_without(set())

    def test_of_an_open_vote_are_the_only_ones_with_ballots(self):
        voting = {S.VOTING, S.RESULT_VOTING, S.COUNCIL_VOTING, S.COUNCIL_RESULT_VOTING}

        assert {move.before for move in MOVES if move.act in OWN_BALLOTS} == voting


class TestRoute:
    @pytest.mark.parametrize(
        ("route", "theirs", "not_theirs"),
        [
            (Route.COUNCIL, A.COUNCIL_VOTE_OPENED, A.VOTE_OPENED),
            (Route.COUNCIL, A.PROPOSAL_APPROVED, A.VOTE_OVERRIDDEN),
            (Route.LEADERSHIP, A.VOTE_OVERRIDDEN, A.COUNCIL_ESTABLISHED),
            (Route.LEADERSHIP, A.RESULT_VOTE_OPENED, A.COUNCIL_RESULT_VOTE_OPENED),
        ],
    )
    def test_keeps_the_acts_of_one_body_from_the_other(self, route, theirs, not_theirs):
        assert act_belongs_to_the_route(kind=theirs, route=route)
        assert not act_belongs_to_the_route(kind=not_theirs, route=route)

    def test_is_that_of_the_latest_triage(self):
        assert route_of([A.PLAN_RECEIVED]) is None
        assert route_of([A.ROUTE_CHOSEN, A.COUNCIL_ROUTE_CHOSEN]) is Route.COUNCIL


class TestDates:
    @pytest.mark.parametrize(("on", "lawful"), [(DAY, True), (NEXT_DAY, False), (DAY - timedelta(400), True)])
    def test_are_not_in_the_future(self, on, lawful):
        assert bool(act_is_not_in_the_future(on=on, today=DAY)) is lawful

    @pytest.mark.parametrize(("on", "lawful"), [(DAY, True), (NEXT_DAY, True), (DAY - timedelta(1), False)])
    def test_follow_the_acts_before(self, on, lawful):
        assert bool(act_follows_in_time(on=on, latest=DAY)) is lawful
        assert act_follows_in_time(on=on, latest=None)

    @pytest.mark.parametrize(("received", "lawful"), [(DAY, True), (NEXT_DAY, False), (DAY - timedelta(1), True)])
    def test_of_receipt_are_the_earlier_of_delivery_and_stamp(self, received, lawful):
        assert bool(receipt_is_the_earlier_day(delivered=DAY, received=received)) is lawful

    @pytest.mark.parametrize(("meeting", "lawful"), [(DAY, True), (NEXT_DAY, True), (DAY - timedelta(1), False)])
    def test_of_meetings_lie_ahead_and_votes_wait_for_them(self, meeting, lawful):
        assert bool(meeting_is_not_in_the_past(meeting=meeting, called_on=DAY)) is lawful
        assert bool(vote_opens_on_meeting_day(on=meeting, meeting=DAY)) is lawful
