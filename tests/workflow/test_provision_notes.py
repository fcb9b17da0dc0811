"""What the procedure says beside the clauses of the regulation."""

import pytest
from django.utils import timezone
from django_q.models import Schedule
from hypothesis import given
from hypothesis import strategies as st

from content.freshness import changed
from content.regulation.models import ProvisionNote
from content.regulation.models.notes import NOTES_SOURCE
from content.regulation.notes import NoteKind
from tests.factories.workflow import make_case
from workflow.models import Dossier
from workflow.provision_notes import FEWEST, awaited, count_notes, gathered, refresh, time_limit_notes, write_rules
from workflow.rules.citation import Citation
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.stages import Stage

PLACES = [Citation(7, 2, "2.1"), Citation(7, 2, "2.2"), Citation(7, 2), Citation(7, 3), Citation(7), Citation(8, 2)]


def texts(kind: NoteKind, ref: str) -> list[str]:
    return list(ProvisionNote.objects.filter(kind=kind, ref=ref).values_list("text", flat=True))


class TestRules:
    def test_stand_there_after_migrate_and_are_counted_anew_every_day(self, db):
        assert ProvisionNote.objects.filter(kind=NoteKind.TIME_LIMIT).exists()
        assert Schedule.objects.get(name="provision_notes").func == "workflow.provision_notes.refresh"

    def test_put_each_limit_at_its_clause(self, db):
        write_rules(timezone.now())

        assert any("7 ngày làm việc" in text for text in texts(NoteKind.TIME_LIMIT, "dieu-7.khoan-2.diem-2.1"))
        assert not any("điều chỉnh" in note.text for note in time_limit_notes(DEFAULT))  # an internal target
        assert any("trước ngày họp" in text for text in texts(NoteKind.TIME_LIMIT, "dieu-8.khoan-3"))

    def test_follow_the_days_of_the_rule_set(self):
        other = RuleSet({**DEFAULT.time_limits, "leadership_meeting": 4}, DEFAULT.thresholds, DEFAULT.readings)

        assert "4 ngày làm việc" in next(iter(time_limit_notes(other))).text

    def test_name_the_papers_of_a_clause(self, db):
        assert "Phiếu tiếp nhận kế hoạch đề xuất" in texts(NoteKind.PAPER, "dieu-7.khoan-2.diem-2.1")


class TestAwaited:
    @pytest.mark.parametrize(
        ("stage", "in_council", "citation"),
        [
            (Stage.AWAITING_MEETING, False, Citation(7, 2, "2.1")),
            (Stage.COUNCIL_MEETING_CALLED, True, Citation(8, 3, reading="A9")),
            (Stage.RESULT_REPORT_DUE, False, Citation(17, 1)),
            (Stage.REFUSED, False, None),
            (Stage.RECOGNISED, False, None),
        ],
    )
    def test_is_the_clause_of_the_next_act(self, stage, in_council, citation):
        assert awaited(stage, in_council=in_council) == citation

    def test_differs_between_the_two_bodies(self):
        assert awaited(Stage.VOTED, in_council=False) != awaited(Stage.VOTED, in_council=True)


class TestGathered:
    def test_tells_few_cases_where_they_are_many_enough_together(self):
        counted = {Citation(7, 2, "2.1"): 3, Citation(7, 2, "2.2"): 1, Citation(7, 3): 1, Citation(8, 2): 4}

        assert gathered(counted) == {Citation(7): 5}

    def test_counts_no_case_twice(self):
        counted = {Citation(7, 2, "2.1"): 6, Citation(7, 2, "2.2"): 2, Citation(7, 3): 5, Citation(7, 1): 3}

        assert gathered(counted) == {Citation(7, 2, "2.1"): 6, Citation(7, 3): 5, Citation(7): 5}

    @given(st.dictionaries(st.sampled_from(PLACES), st.integers(min_value=0, max_value=9)))
    def test_never_tells_of_too_few_nor_of_more_than_there_are(self, counted):
        told = gathered(counted)

        assert all(number >= FEWEST for number in told.values())
        assert sum(told.values()) <= sum(counted.values())


class TestCounts:
    def cases(self, staff, number: int) -> None:
        for _ in range(number):
            make_case(staff).submit()

    def test_stay_inside_below_the_threshold(self, staff):
        self.cases(staff, FEWEST - 1)

        assert list(count_notes()) == []

    def test_are_told_from_the_threshold_on(self, staff):
        self.cases(staff, FEWEST)
        refresh()

        [note] = ProvisionNote.objects.filter(kind=NoteKind.STATISTIC)
        assert note.ref == "dieu-7.khoan-2.diem-2.1"
        assert note.text.startswith(f"{FEWEST} hồ sơ")
        assert note.text.endswith("điểm này")

    def test_name_no_case(self, staff):
        self.cases(staff, FEWEST)

        [note] = count_notes()
        for dossier in Dossier.objects.select_related("proposal"):
            assert dossier.code not in note.text
            assert dossier.proposal.title not in note.text

    def test_replace_those_of_yesterday(self, staff):
        self.cases(staff, FEWEST)
        refresh()
        refresh()

        assert ProvisionNote.objects.filter(kind=NoteKind.STATISTIC).count() == 1

    def test_reach_pages_that_were_kept(self, staff):
        told = []
        changed.connect(lambda sources, **_: told.extend(sources), weak=False, dispatch_uid="told")

        refresh()

        changed.disconnect(dispatch_uid="told")
        assert told == [NOTES_SOURCE]

    def test_take_one_query_however_many_cases(self, staff, django_assert_num_queries):
        self.cases(staff, FEWEST)

        with django_assert_num_queries(1):
            list(count_notes())
