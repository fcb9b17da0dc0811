"""The replication ledger and what the public reads of it."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone

from content.showcase.ledger import record_entry
from content.showcase.maturity import SPREAD_FROM, Maturity, maturity_of
from content.showcase.models import Discontinuation, Obstacle, Replication, ReplicationEntry, ReplicationState
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelPageFactory, ReplicationEntryFactory, ReplicationFactory

TODAY = date(2026, 6, 1)


def report_on(replication, state, on=TODAY, **report):
    return record_entry(
        replication, state=state, on=on, user=UserFactory(), now=timezone.now(), today=TODAY, report=report
    )


@pytest.fixture
def page_of(client, db):
    def get(page):
        return BeautifulSoup(client.get(page.url).content, "html.parser")

    return get


class TestMaturity:
    @pytest.mark.parametrize(
        ("states", "is_stopped", "found"),
        [
            ([], False, Maturity.NEW),
            (["planned", "failed", "stopped"], False, Maturity.NEW),
            (["under_way"], False, Maturity.SPREADING),
            (["succeeded"] * (SPREAD_FROM - 1), False, Maturity.SPREADING),
            (["succeeded"] * SPREAD_FROM, False, Maturity.WIDESPREAD),
            (["succeeded"] * SPREAD_FROM, True, Maturity.STOPPED),
        ],
    )
    def test_follows_from_the_ledger_and_from_what_people_said(self, states, is_stopped, found):
        assert maturity_of(states, is_stopped=is_stopped) == found


class TestEntry:
    def test_brings_the_state_up_to_date(self, db):
        replication = ReplicationFactory()

        report_on(replication, ReplicationState.FAILED, reason=Obstacle.PEOPLE)

        replication.refresh_from_db()
        assert replication.state == ReplicationState.FAILED == replication.latest.state

    @pytest.mark.parametrize(
        ("field", "state", "on", "reason"),
        [
            ("reason", ReplicationState.FAILED, TODAY, ""),
            ("reason", ReplicationState.SUCCEEDED, TODAY, Obstacle.MONEY),
            ("state", ReplicationState.PLANNED, TODAY, ""),
            ("on", ReplicationState.SUCCEEDED, TODAY + timedelta(days=1), ""),
            ("on", ReplicationState.SUCCEEDED, date(2026, 3, 31), ""),
        ],
    )
    def test_is_refused_by_field(self, db, field, state, on, reason):
        with pytest.raises(ValidationError) as refusal:
            report_on(ReplicationFactory(), state, on, reason=reason)

        assert set(refusal.value.message_dict) == {field}

    def test_is_never_changed_or_removed(self, db):
        entry = ReplicationEntryFactory(replication=ReplicationFactory())

        for change in (lambda: entry.save(), lambda: ReplicationEntry.objects.filter(pk=entry.pk).delete()):
            with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
                change()


class TestPublicPage:
    def test_tells_failures_with_their_reason_but_no_words_before_approval(self, page_of):
        made = ReplicationFactory(state=ReplicationState.FAILED, adaptation="Lời chưa duyệt", contact="Số máy riêng")

        html = page_of(made.page)

        copy = html.select_one(".copy").get_text(" ", strip=True)
        assert made.agency.name in copy
        assert "Không thành công" in copy
        assert "thiếu kinh phí" in copy
        assert "01/04/2026" in copy
        assert "Lời chưa duyệt" not in str(html)
        assert "Số máy riêng" not in str(html)

    def test_tells_words_once_approved_but_not_those_written_later(self, page_of):
        made = ReplicationFactory(adaptation="Lời đã duyệt")
        Replication.objects.filter(pk=made.pk).update(approved_at=timezone.now())
        ReplicationEntryFactory(replication=made, note="Viết sau khi duyệt", on=date(2026, 5, 1))

        text = page_of(made.page).select_one(".copy").get_text()

        assert "Lời đã duyệt" in text
        assert "Viết sau khi duyệt" not in text
        assert "01/05/2026" in text

    def test_says_that_and_why_a_model_stopped(self, page_of):
        page = ModelPageFactory()
        stop = {"page": page, "recorded_by": UserFactory(), "recorded_at": timezone.now()}
        Discontinuation.objects.create(is_stopped=True, on=date(2026, 5, 2), reason="Đã có cách tốt hơn", **stop)

        html = page_of(page)

        assert "Đã có cách tốt hơn" in html.select_one(".model__stop").get_text()
        assert "Đã dừng" in html.select_one(".facts").get_text()

        Discontinuation.objects.create(is_stopped=False, on=date(2026, 5, 9), reason="Làm lại", **stop)
        assert page_of(page).select_one(".model__stop") is None

    @pytest.mark.parametrize("number", [1, 12])
    def test_asks_few_queries_however_many_copies(self, client, db, django_assert_max_num_queries, number):
        page = ModelPageFactory(complete=True)
        for _number in range(number):
            ReplicationFactory(page=page)
        client.get(page.url)

        with django_assert_max_num_queries(14):
            client.get(page.url)
