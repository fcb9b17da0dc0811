"""The daily round over many clocks: portions, one effect, and a job that hands on what it cannot finish in time."""

from datetime import date, timedelta
from itertools import chain

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_q.models import OrmQ

from tests.factories.workflow import make_case
from tests.workflow.notices.conftest import give_addresses
from workflow import jobs
from workflow.models import Clock, Delivery, Dossier
from workflow.notices.outbox import claim_all
from workflow.notices.sweep import reminders, sweep
from workflow.portions import portions
from workflow.rules.stages import Stage
from workflow.sample.driver import at

DUE = date(2026, 7, 10)


@pytest.fixture
def cases(case):
    """Five dossiers of one agency whose meetings are due on the same day."""
    found = [case, *(make_case(case.staff) for _ in range(4))]
    for one in found:
        one.submit().reach(Stage.AWAITING_MEETING)
    give_addresses()
    OrmQ.objects.all().delete()
    return found


def queries(day: date) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        list(sweep(at(day)))
    return len(captured)


class TestPortions:
    def test_give_every_row_once_in_order(self, cases):
        keys = [[dossier.pk for dossier in portion] for portion in portions(Dossier.objects.all(), 2)]

        assert [len(portion) for portion in keys] == [2, 2, 1]
        assert list(chain.from_iterable(keys)) == sorted(case.dossier.pk for case in cases)

    def test_go_on_after_a_key(self, cases):
        found = portions(Dossier.objects.all(), 10, after=cases[2].dossier.pk)

        assert [dossier.pk for dossier in next(found)] == [case.dossier.pk for case in cases[3:]]

    def test_ask_once_where_there_is_nothing(self, db, django_assert_num_queries):
        with django_assert_num_queries(1):
            assert list(portions(Dossier.objects.all())) == []


class TestDailyRound:
    def test_asks_the_database_the_same_for_one_clock_and_for_five(self, cases):
        Clock.objects.exclude(dossier=cases[0].dossier).update(due_on=date(2026, 12, 1))
        one = queries(DUE)
        Clock.objects.update(due_on=DUE)

        assert queries(DUE) <= one

    def test_goes_on_after_the_clock_where_another_run_stopped(self, cases):
        stopped = Clock.objects.order_by("pk")[1].pk

        [(last, claimed)] = reminders(at(DUE), stopped)

        dossiers = set(Delivery.objects.filter(pk__in=claimed).values_list("dossier", flat=True))
        assert dossiers == {case.dossier.pk for case in cases[2:]}
        assert last == Clock.objects.order_by("pk").last().pk

    def test_claims_nothing_that_another_run_claimed_meanwhile(self, cases):
        unsaved = [
            Delivery(
                recipient=cases[0].staff.head, dossier=cases[0].dossier, occasion="x", address="a@b.example",
                subject="s", body="b", claimed_at=moment,
            )
            for moment in (at(DUE, 7), at(DUE, 8))
        ]  # fmt: skip

        assert len(claim_all(unsaved[:1], at(DUE, 7))) == 1
        assert claim_all(unsaved[1:], at(DUE, 8)) == []
        assert Delivery.objects.get().claimed_at == at(DUE, 7)


class TestRemind:
    @pytest.fixture(autouse=True)
    def on_the_due_day(self, cases, monkeypatch):
        monkeypatch.setattr(jobs.timezone, "now", lambda: at(DUE))

    def test_sends_each_message_once_however_often_it_runs(self, run_queue):
        jobs.remind()
        jobs.remind()
        run_queue()

        assert len(mail.outbox) == Delivery.objects.count() == 10
        assert not Delivery.objects.filter(sent_at=None).exists()

    def test_hands_the_rest_on_when_its_time_is_over(self, monkeypatch, run_queue):
        monkeypatch.setattr(jobs, "ROUND", timedelta(-1))
        jobs.remind()

        following = [queued.task for queued in OrmQ.objects.all() if queued.task["func"] == "workflow.jobs.remind"]
        assert [task["kwargs"] for task in following] == [{"after": Clock.objects.order_by("pk").last().pk}]
        run_queue()
        assert len(mail.outbox) == 10

    def test_tries_again_what_was_claimed_and_never_sent(self, run_queue, monkeypatch):
        list(sweep(at(DUE)))
        monkeypatch.setattr(jobs.timezone, "now", lambda: at(DUE, 10))

        jobs.remind()
        run_queue()

        assert len(mail.outbox) == 10
