"""The table of moves is whole, and nothing happens beside it."""

from collections import Counter

import pytest

from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.rules.routes import ONLY_COUNCIL
from workflow.rules.stages import (
    BOARD_MOVES,
    MOVES,
    STAGELESS,
    STAGES,
    TRANSITIONS,
    Stage,
    act_follows,
    moves_from,
    stage_after,
)
from workflow.rules.verdict import RuleViolation

TERMINAL = {Stage.REFUSED, Stage.PUBLISHED}
EVERYWHERE = [None, *Stage]
UNLAWFUL = [
    (stage, kind)
    for stage in EVERYWHERE
    for kind in ActKind
    if (stage, kind) not in TRANSITIONS and kind not in STAGELESS
]


def reachable() -> set[Stage | None]:
    """Every stage that some sequence of acts leads to."""
    found: set[Stage | None] = {None}
    while new := {move.after for move in MOVES if move.before in found} - found:
        found |= new
    return found


class TestTableOfMoves:
    def test_reaches_every_stage_and_so_every_move(self):
        assert reachable() == set(EVERYWHERE)

    def test_uses_every_act(self):
        assert {move.act for move in MOVES} | STAGELESS == set(ActKind)

    def test_never_leaves_open_where_an_act_leads(self):
        assert max(Counter((move.before, move.act) for move in MOVES).values()) == 1

    def test_ends_in_refusal_or_publication_only(self):
        assert {stage for stage in Stage if not moves_from(stage)} == TERMINAL

    def test_waits_for_someone_wherever_it_does_not_end(self):
        idle = {stage for stage in EVERYWHERE if not any(move.waits for move in moves_from(stage))}

        assert idle == TERMINAL | {Stage.RECOGNISED}

    def test_names_every_stage_in_words(self):
        assert set(STAGES) == set(Stage)
        assert len({info.label for info in STAGES.values()}) == len(Stage)

    def test_names_every_act_with_its_clause(self):
        assert set(ACTS) == set(ActKind)
        assert all(act_type.citation.article for act_type in ACTS.values())


class TestActFollows:
    @pytest.mark.parametrize("move", MOVES, ids=lambda move: f"{move.before}-{move.act}")
    def test_lets_every_move_of_the_table_pass(self, move):
        assert act_follows(stage=move.before, kind=move.act)

    def test_refuses_everything_else_with_a_reason_and_a_clause(self):
        for stage, kind in UNLAWFUL:
            with pytest.raises(RuleViolation) as refusal:
                act_follows(stage=stage, kind=kind).enforce()

            assert ACTS[kind].label in refusal.value.reason
            assert (STAGES[stage].label if stage else "Chưa trình") in refusal.value.reason
            assert str(refusal.value).endswith(f"({ACTS[kind].citation})")

    def test_has_much_to_refuse(self):
        assert len(UNLAWFUL) == len(EVERYWHERE) * (len(ActKind) - len(STAGELESS)) - len(MOVES)

    @pytest.mark.parametrize("stage", EVERYWHERE)
    def test_lets_corrections_pass_anywhere(self, stage):
        assert act_follows(stage=stage, kind=ActKind.CORRECTION_NOTED)


class TestStageAfter:
    def test_is_nothing_before_the_first_act(self):
        assert stage_after([]) is None

    def test_is_not_changed_by_a_correction(self):
        kinds = [ActKind.PLAN_SUBMITTED, ActKind.CORRECTION_NOTED, ActKind.PLAN_RECEIVED, ActKind.CORRECTION_NOTED]

        assert stage_after(kinds) is Stage.RECEIVED

    def test_goes_back_when_a_page_was_changed_after_clearance(self):
        kinds = [move.act for move in MOVES if move.waits and move.act not in SIDE_WAYS and move not in BOARD_MOVES]
        drafted = kinds.index(ActKind.RESULT_RECOGNISED) + 1
        kinds.insert(drafted, ActKind.MODEL_DRAFTED)

        assert stage_after(kinds) is Stage.PUBLISHED
        assert stage_after([*kinds[:-1], ActKind.MODEL_RETURNED]) is Stage.AWAITING_CLEARANCE

    def test_raises_on_an_act_out_of_order(self):
        with pytest.raises(KeyError):
            stage_after([ActKind.PLAN_SUBMITTED, ActKind.VOTE_CLOSED])


SIDE_WAYS = {
    ActKind.VOTE_OVERRIDDEN,
    ActKind.PROPOSAL_REFUSED,
    ActKind.COUNCIL_ROUTE_CHOSEN,
    *ONLY_COUNCIL,
    ActKind.INSPECTION_CONCLUDED,
    ActKind.WORK_RESUMED,
    ActKind.WORK_TERMINATED,
}
