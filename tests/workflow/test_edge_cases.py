"""
The edge cases of the domain by name: each is tried here, or this says where it is tried.

A case named in ``ELSEWHERE`` whose test is gone or renamed fails.
"""

import ast
from datetime import date
from pathlib import Path

import pytest

from content.organisation.models import Office
from tests.factories.workflow import DAY, appoint, make_case, make_staff
from workflow.calendar.vietnam import CALENDAR
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

ROOT = Path(__file__).parents[2]
YES, NO = Choice.APPROVE, Choice.REJECT
ROUTE = "tests/workflow/council/test_council_route.py"
DAYS = "tests/workflow/council/test_days.py"
ELSEWHERE = {
    "tie 3-3, council, chair for": (ROUTE, "test_tie_3_3_with_the_chair_for_passes"),
    "tie 3-3, council, chair against": (ROUTE, "test_tie_3_3_with_the_chair_against_fails"),
    "single-leader agency, council": (
        "tests/workflow/council/test_members.py", "test_single_leader_agency_has_a_council_of_outsiders",
    ),
    "head as proposer, council": (
        "tests/workflow/council/test_members.py",
        "test_head_as_proposer_is_judged_by_a_council_under_the_superiors_head",
    ),
    "council of 9, 1 absent, 4-4": (ROUTE, "test_council_of_nine_with_one_absent_and_4_4_follows_the_chair"),
    "receipt on Sat 21/11/2026, council": (ROUTE, "test_receipt_on_saturday_21_11_2026"),
    "council set up 12/02/2026, late": (DAYS, "test_council_set_up_on_12_02_2026_meets_late_with_a_reason"),
    "council set up 12/02/2026, waived": (
        DAYS, "test_council_set_up_on_12_02_2026_meets_in_time_when_all_waive_in_writing",
    ),
    "member replacement one day before": (DAYS, "test_member_replacement_one_day_before"),
    "TCVN3 paste": ("tests/regulation/test_malformed.py", "test_refuses_tcvn3_pasted_as_unicode_and_names_the_lines"),
    "NFD attachment name": ("tests/config/test_middleware.py", "test_keep_their_bytes_and_get_clean_names"),
    "worked checks of the council's window": (DAYS, "test_agrees_with_the_worked_checks"),
}  # fmt: skip


def names_in(path: str) -> set[str]:
    """Names of the test functions of a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


class TestElsewhere:
    @pytest.mark.parametrize(("path", "name"), ELSEWHERE.values(), ids=ELSEWHERE)
    def test_is_tried(self, path, name):
        assert name in names_in(path)


@pytest.mark.django_db
class TestLeadershipRoute:
    @pytest.mark.parametrize(
        ("choices", "passed"),
        [
            pytest.param([YES, YES, YES, NO, NO, NO], True, id="3-3 with the head for"),
            pytest.param([NO, YES, YES, YES, NO, NO], False, id="3-3 with the head against"),
        ],
    )
    def test_tie_3_3_follows_the_head(self, choices, passed):
        case = make_case(make_staff(deputies=5)).submit().reach(Stage.VOTING).vote(*choices)

        said = case.perform(ActKind.VOTE_CLOSED, "head").data

        assert (said["approve"], said["reject"], said["tied"], said["passed"]) == (3, 3, True, passed)

    def test_single_leader_agency_decides_by_its_head_and_says_so(self):
        case = make_case(make_staff(deputies=0)).submit().reach(Stage.VOTING).vote(YES)

        said = case.perform(ActKind.VOTE_CLOSED, "head").data

        assert case.last(ActKind.VOTE_OPENED).data["head_alone"] is True
        assert (said["eligible"], said["passed"]) == (1, True)

    def test_head_as_proposer_is_judged_by_the_superior_agency(self):
        superior = make_staff()
        staff = make_staff(superior=superior.agency)
        case = make_case(superior, lead_proposer=staff.head).submit().reach(Stage.VOTING)

        voters = {person["id"] for person in case.last(ActKind.VOTE_OPENED).data["voters"]}

        assert case.dossier.deciding_agency == superior.agency
        assert voters == {superior.head.pk, *(deputy.pk for deputy in superior.deputies)}

    def test_receipt_on_saturday_21_11_2026_gives_until_02_12_2026(self):
        case = make_case().submit(date(2026, 11, 23))
        case.perform(ActKind.PLAN_RECEIVED, "clerk", date(2026, 11, 21))

        meeting = case.dossier.clocks.get(key="leadership_meeting")

        assert (meeting.starts_on, meeting.due_on) == (date(2026, 11, 21), date(2026, 12, 2))

    def test_acting_head_presides_with_the_document_that_puts_them_in_charge(self):
        staff = make_staff()
        acting = appoint(staff.agency, Office.ACTING_HEAD, document_number="07/QĐ", since=DAY)
        case = make_case(staff).submit().reach(Stage.RECEIVED)
        for kind in (ActKind.ROUTE_CHOSEN, ActKind.MEETING_CALLED, ActKind.VOTE_OPENED):
            case.perform(kind, acting.user)

        opened = case.last(ActKind.VOTE_OPENED).data

        assert opened["acting_head"] is True
        assert [person["id"] for person in opened["voters"] if person["head"]] == [acting.pk]


class TestWorkedChecks:
    @pytest.mark.parametrize(
        ("established", "latest", "papers_by"),
        [
            (date(2026, 11, 23), date(2026, 12, 3), date(2026, 11, 26)),
            (date(2026, 11, 25), date(2026, 12, 7), date(2026, 11, 30)),
            (date(2026, 2, 12), date(2026, 2, 23), date(2026, 2, 9)),
        ],
        ids=["holiday on 24/11", "Saturday rolls to Monday", "Tết: papers would be due before"],
    )
    def test_council_of_section_2(self, established, latest, papers_by):
        assert CALENDAR.add_calendar_days(established, 10) == latest
        assert CALENDAR.subtract_working_days(latest, 5) == papers_by

    @pytest.mark.parametrize(
        ("day", "worked"),
        [
            (date(2026, 1, 2), False),
            (date(2026, 1, 10), True),
            (date(2026, 8, 22), True),
            (date(2026, 8, 31), False),
            (date(2026, 11, 24), False),
            (date(2025, 4, 26), True),
        ],
    )
    def test_swapped_days_of_section_2(self, day, worked):
        assert CALENDAR.is_working_day(day) is worked
