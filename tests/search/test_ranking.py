"""The database ranks a bounded number of hits, with its index."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils import timezone
from django_q.models import Schedule
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from search.bootstrap import on_migrated

MANY_ENTRIES = """
INSERT INTO wagtailsearch_indexentry
    (content_type_id, object_id, title, body, autocomplete, title_norm, title_text, body_text)
SELECT %s, 'x' || n, to_tsvector('simple', 'mot trang'), v, v, 1, '', ''
FROM generate_series(1, 3000) AS n,
    LATERAL (SELECT string_agg('tu' || n || 'x' || m, ' ') AS long FROM generate_series(1, 60) AS m) AS words,
    to_tsvector('simple', 'chung so' || n || ' ' || long) AS v
"""
on_postgres = pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL alone plans this")


class TestHits:
    def test_are_capped_and_say_so(self, indexed_model, ask, monkeypatch):
        monkeypatch.setattr("search.ranking.MOST_HITS", 3)
        monkeypatch.setattr("search.views.MOST_HITS", 3)
        for number in range(5):
            indexed_model(title=f"Cửa {number}")

        html = ask("cua")

        assert "hơn 3 kết quả" in html.select_one(".search-page__count").get_text()
        assert len(html.select(".result")) == 3
        assert html.select_one(".facets__count").get_text() == "(3+)"

    @on_postgres
    @pytest.mark.parametrize(
        ("method", "index"), [("search", "search_title_"), ("autocomplete", "wagtailsear_autocom")]
    )
    def test_come_from_an_index(self, db, method, index):
        page_type = ContentType.objects.get_for_model(Page).pk
        compiler = getattr(get_search_backend(), method)("so77", Page.objects.all()).query_compiler

        with connection.cursor() as cursor:
            cursor.execute(MANY_ENTRIES, [page_type])
            cursor.execute("SELECT gin_clean_pending_list('wagtailsear_autocom_476c89_gin')")
            cursor.execute("ANALYZE wagtailsearch_indexentry")
            cursor.execute("EXPLAIN " + compiler.statement(), compiler.parameters([page_type], 1_001))
            plan = "\n".join(row[0] for row in cursor.fetchall())

        assert index in plan
        assert "Filter: ((content_type_id" not in plan


class TestBootstrap:
    def test_keeps_the_nightly_round_in_place(self, db):
        Schedule.objects.all().delete()

        for _time in range(2):
            on_migrated(using="default")

        schedule = Schedule.objects.get(name="search_tidy")
        assert schedule.func == "search.jobs.tidy"
        assert timezone.localtime(schedule.next_run).hour == 2
