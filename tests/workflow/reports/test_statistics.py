"""What the public may know of all cases together."""

from datetime import date

import pytest
from django_q.models import Schedule

from content.organisation.models import AgencyKind
from content.showcase.models import ReplicationState
from content.statistics.anonymity import FEWEST
from content.statistics.snapshots import latest
from tests.factories.showcase import ModelPageFactory, ReplicationFactory
from tests.factories.workflow import DAY, make_case
from workflow.models import Clock, Dossier
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.scope import Scope
from workflow.reports.statistics import punctuality, showcase
from workflow.reports.statistics.cases import Cases, standing_of
from workflow.reports.statistics.quarters import quarters
from workflow.reports.statistics.snapshot import closing_day, refresh
from workflow.rules.stages import Stage

UNTIL = date(2026, 12, 31)


def ledger(until: date = UNTIL) -> YearLedger:
    return YearLedger(Scope(), date.min, until)


def values(table) -> dict[str, tuple]:
    return {row.key: row.values for row in table.rows}


class TestCases:
    def test_are_told_from_the_threshold_on(self, staff):
        for _ in range(FEWEST):
            make_case(staff).submit()
        cases = Cases(ledger())

        assert values(cases.stages())["considered"] == (FEWEST,)
        assert values(cases.kinds())[AgencyKind.STATE] == (FEWEST,)
        assert [row.values[0] for row in cases.movements().rows if row.values[0]] == [FEWEST]

    def test_are_kept_back_below_it_everywhere(self, staff):
        for _ in range(FEWEST - 1):
            make_case(staff).submit()
        cases = Cases(ledger())

        for table in (cases.stages(), cases.fields(), cases.kinds(), cases.movements()):
            assert {value for row in table.rows for value in row.values} <= {None, 0}
            assert table.keeps_back

    def test_hide_another_stage_beside_a_small_one(self, staff):
        for _ in range(FEWEST):
            make_case(staff).submit()
        make_case(staff).submit().reach(Stage.IMPLEMENTING)

        found = values(Cases(ledger()).stages())

        assert (found["considered"], found["implemented"]) == ((None,), (None,))

    def test_with_a_public_model_are_no_secret(self, staff):
        make_case(staff).submit().reach(Stage.PUBLISHED)

        assert values(Cases(ledger()).stages())["published"] == (1,)

    def test_after_the_closing_day_are_not_counted(self, staff):
        for _ in range(FEWEST):
            make_case(staff).submit()

        assert Cases(ledger(date(2020, 1, 1))).stages().is_empty

    def test_at_every_stage_stand_somewhere(self):
        assert {standing_of(stage) for stage in Stage} == {
            "considered", "refused", "implemented", "evaluated", "recognised", "published",
        }  # fmt: skip


class TestPunctuality:
    def judge(self, staff, *, met: date | None, number: int = FEWEST) -> None:
        for _ in range(number):
            case = make_case(staff).submit()
            Clock.objects.filter(dossier=case.dossier).exclude(key="leadership_meeting").delete()
            Clock.objects.filter(dossier=case.dossier).update(due_on=DAY, met_on=met)

    @pytest.mark.parametrize(
        ("met", "found"), [(DAY, (FEWEST, 0, 0)), (UNTIL, (0, FEWEST, 0)), (None, (0, 0, FEWEST))]
    )
    def test_tells_in_time_from_late_and_running_late(self, staff, met, found):
        self.judge(staff, met=met)

        table = punctuality.by_clause(ledger())
        assert values(table) == {"leadership_meeting": found}
        assert (table.rows[0].place.article, table.rows[0].place.point) == (7, "2.1")
        assert [row.values for row in punctuality.by_quarter(ledger()).rows if any(row.values)] == [found]

    def test_keeps_a_few_late_ones_back(self, staff):
        self.judge(staff, met=UNTIL, number=FEWEST - 1)

        assert values(punctuality.by_clause(ledger())) == {"leadership_meeting": (0, None, 0)}

    def test_leaves_targets_out_that_no_clause_sets(self):
        assert not any(limit.internal for limit in punctuality.LEGAL)


class TestShowcase:
    def test_counts_public_models_and_who_copied_them(self, db):
        page = ModelPageFactory(recognised_date=date(2026, 3, 2))
        ReplicationFactory(page=page, state=ReplicationState.FAILED)
        ReplicationFactory(page=ModelPageFactory(draft=True))

        assert values(showcase.models_by_quarter(date(2026, 5, 1))) == {"2026-Q1": (1,), "2026-Q2": (0,)}
        assert values(showcase.replications_by_state())["failed"] == (1,)
        assert sum(sum(row.values) for row in showcase.replications_by_quarter(UNTIL).rows) == 1


class TestQuarters:
    def test_run_without_a_gap_across_the_year(self):
        found = quarters([date(2025, 11, 1), date(2026, 5, 1)], date(2026, 4, 1))

        assert found == [("2025-Q4", "Quý IV/2025"), ("2026-Q1", "Quý I/2026"), ("2026-Q2", "Quý II/2026")]

    def test_are_none_without_a_day(self):
        assert quarters([], UNTIL) == []


class TestJob:
    def test_is_scheduled_every_day(self, db):
        assert Schedule.objects.get(name="statistics").func == "workflow.reports.statistics.snapshot.refresh"

    def test_closes_with_the_month_before(self):
        assert closing_day(date(2026, 1, 15)) == date(2025, 12, 31)

    def test_stores_every_table_and_names_no_case(self, staff):
        case = make_case(staff).submit()

        refresh()
        kept = str(latest().figures)

        assert len(latest().read().by_key) == 10
        assert case.dossier.code not in kept
        assert case.proposal.title not in kept

    def test_asks_as_much_for_more_cases(self, staff, django_assert_num_queries):
        def ask() -> None:
            cases = Cases(ledger())
            for table in (cases.stages, cases.fields, cases.kinds, cases.movements):
                table()

        make_case(staff).submit()
        assert Dossier.objects.count() == 1
        with django_assert_num_queries(5):
            ask()
        for _ in range(3):
            make_case(staff).submit()
        with django_assert_num_queries(5):
            ask()
