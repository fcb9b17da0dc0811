"""Each of the fifteen fictional cases stands where it was meant to, through real acts."""

from datetime import date

import pytest

from workflow.policies.amending import track_of
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import Track
from workflow.rules.stages import STAGES, Part, Stage
from workflow.sample.cases import CASES, play
from workflow.sample.days import Days
from workflow.sample.people import make_people
from workflow.views.worksheet_rows import Sheet, protection_summary

TODAY = date(2026, 10, 7)
MEANT = {
    1: {Stage.PUBLISHED},
    2: {Stage.PUBLISHED},
    3: {Stage.AWAITING_CLEARANCE},
    4: {Stage.PUBLISHED},
    5: {Stage.AWAITING_CLEARANCE},
    6: {Stage.IMPLEMENTING},
    7: {Stage.SUSPENDED},
    8: {Stage.COUNCIL_VOTING},
    9: {Stage.PUBLISHED},
    10: {Stage.AWAITING_PUBLICATION},
    11: {Stage.AWAITING_CLEARANCE},
    12: {Stage.REFUSED},
    13: {Stage.RESULT_REPORT_DUE},
    14: {Stage.RECOGNISED},
    15: {Stage.IMPLEMENTING},
}


def case(number: int):
    return next(case for case in CASES if case.number == number)


def test_every_case_is_there():
    assert set(MEANT) <= {case.number for case in CASES}


@pytest.mark.django_db
class TestStates:
    @pytest.mark.parametrize("number", [5, 6, 7, 11, 14])
    def test_are_those_meant(self, number):
        make_people()

        dossier = play(case(number), Days(TODAY)).dossier
        dossier.refresh_from_db()

        assert Stage(dossier.stage) in MEANT[number]
        assert dossier.acts.filter(on__gt=TODAY).count() == 0

    def test_show_a_large_change_under_way(self):
        make_people()
        dossier = play(case(6), Days(TODAY)).dossier
        dossier.refresh_from_db()

        assert STAGES[Stage(dossier.stage)].part is Part.IMPLEMENTATION
        assert track_of(dossier) is Track.VOTING
        assert dossier.desk.filter(kind=ActKind.AMENDMENT_BALLOT_CAST).count() == 2

    def test_show_protection_considered_after_damage(self):
        make_people()
        dossier = play(case(14), Days(TODAY)).dossier
        found = dossier.last_act(ActKind.PROTECTION_FOUND)

        summary = protection_summary(Sheet(dossier, list(dossier.acts.order_by("sequence"))))

        assert (found.data["basis"], found.data["measure"]) == ("10.3", "mitigation")
        assert "12 triệu đồng" in found.data["damage_description"]
        assert summary is not None
        assert summary.lines == ["Khoản 3 Điều 10: được xem xét loại trừ, miễn hoặc giảm nhẹ trách nhiệm"]
