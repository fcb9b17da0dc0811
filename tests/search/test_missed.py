"""What found nothing is counted, without anything personal, and forgotten in time."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError
from django.db.models import QuerySet

from search.missed import fit_to_keep, forget_missed, note_missed
from search.models import MissedSearch

TODAY = date(2026, 11, 23)


def kept():
    return dict(MissedSearch.objects.values_list("text", "count"))


class TestMissedSearch:
    def test_is_counted_by_its_text(self, ask):
        for text in ("Xyzzy  quux", "xyzzy quux"):
            ask(text)

        assert kept() == {"xyzzy quux": 2}

    def test_knows_nothing_but_text_count_and_day(self):
        assert {field.name for field in MissedSearch._meta.get_fields()} == {"id", "text", "count", "last_day"}

    def test_is_not_one_when_something_was_found_or_nothing_asked(self, indexed_model, ask):
        indexed_model(title="Sáng kiến")

        for text in ("sang kien", "sag kien", "", "!?"):
            ask(text)

        assert kept() == {}

    @pytest.mark.parametrize(
        "text",
        ["an@tinh.vn", "gọi 0912 345 678", "cccd 001099012345", "0912.345.678", "https://a.vn/b", "chữ " * 40, "?!"],
    )
    def test_is_dropped_when_it_may_name_a_person_or_is_no_question(self, text):
        assert fit_to_keep(text) == ""

    @pytest.mark.parametrize("text", ["quyết định 1234/qđ-ubnd", "năm 2025", "15/10/2026"])
    def test_may_have_ordinary_numbers(self, text):
        assert fit_to_keep(text) == text

    def test_is_forgotten_after_the_days_of_the_setting(self, db, settings):
        settings.SEARCH_MISSED_DAYS = 10
        note_missed("cũ", TODAY - timedelta(days=11))
        note_missed("mới", TODAY - timedelta(days=10))

        assert forget_missed(TODAY) == 1
        assert kept() == {"mới": 1}

    def test_fills_no_disk(self, db, monkeypatch):
        monkeypatch.setattr("search.missed.MOST_KEPT", 2)

        for text in ("a", "b", "c", "a"):
            note_missed(text, TODAY)

        assert kept() == {"a": 2, "b": 1}

    def test_never_breaks_the_page(self, ask, monkeypatch):
        def fail(*args, **kwargs):
            raise DatabaseError

        monkeypatch.setattr(QuerySet, "update", fail)

        assert "Không tìm thấy" in ask("xyzzy").get_text()
