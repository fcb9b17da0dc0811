"""What is stored is what is read, and only the latest of it."""

import pytest

from content.freshness import changed
from content.statistics.figures import Measure, Row, Table
from content.statistics.models import STATISTICS_SOURCE, Snapshot
from content.statistics.snapshots import latest
from tests.factories.statistics import FIGURES, make_snapshot


class TestSnapshot:
    def test_gives_back_what_was_stored(self, db):
        make_snapshot()
        snapshot = Snapshot.objects.get()

        assert snapshot.read() == FIGURES

    def test_takes_the_place_of_the_one_before_under_another_number(self, db):
        first = make_snapshot()
        second = make_snapshot()

        assert latest() == Snapshot.objects.get() == second
        assert second.pk > first.pk

    def test_is_nothing_before_the_first_computing(self, db):
        assert latest() is None

    def test_tells_the_pages(self, db):
        told = []
        changed.connect(lambda sources, **_: told.extend(sources), weak=False, dispatch_uid="told")

        make_snapshot()

        changed.disconnect(dispatch_uid="told")
        assert told == [STATISTICS_SOURCE]


class TestRate:
    @pytest.mark.parametrize(("values", "rate"), [((3, 1), 75), ((2, 1), 67), ((0, 0), None), ((None, 0), None)])
    def test_is_told_for_complete_rows_only(self, values, rate):
        measures = (Measure("good", "Đúng"), Measure("bad", "Trễ"))
        table = Table("t", "T", "D", "H", measures, (), is_whole=True, rated="good")

        assert table.rate(Row("a", "A", values)) == rate
