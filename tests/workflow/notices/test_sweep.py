"""The daily round: who is reminded of which limit, once."""

from collections.abc import Iterable
from datetime import date

from django.core import mail

from content.organisation.leadership import head_on
from tests.factories.workflow import DAY
from workflow.models import Delivery, NotificationSetting, ReminderRule
from workflow.models.reminder import NotificationChoice
from workflow.notices.outbox import send
from workflow.notices.sweep import sweep
from workflow.rules.stages import Stage
from workflow.sample.driver import at

DUE = date(2026, 7, 10)
"""Seven working days after DAY, a Wednesday."""


def recipients(deliveries: Iterable[int]) -> set[str]:
    return set(Delivery.objects.filter(pk__in=list(deliveries)).values_list("recipient__code", flat=True))


class TestSweep:
    def test_says_nothing_while_there_is_time(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)

        assert list(sweep(at(date(2026, 7, 6)))) == []

    def test_reminds_the_desk_before_on_and_after_the_due_day(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        desk = {case.staff.head.code, case.staff.clerk.code}

        assert recipients(sweep(at(date(2026, 7, 8)))) == desk
        assert list(sweep(at(date(2026, 7, 9)))) == []
        assert recipients(sweep(at(DUE))) == desk
        assert recipients(sweep(at(date(2026, 7, 13)))) >= desk

    def test_has_one_effect_when_it_runs_twice(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)

        first = list(sweep(at(DUE)))

        assert first
        assert list(sweep(at(DUE))) == []

    def test_escalates_to_the_superior_and_then_to_the_organisation_commission(self, case, superior, organiser):
        case.submit().reach(Stage.AWAITING_MEETING)

        one_day_late = recipients(sweep(at(date(2026, 7, 13))))
        three_days_late = recipients(sweep(at(date(2026, 7, 15))))

        assert head_on(superior, DAY).code in one_day_late
        assert organiser.code not in one_day_late
        assert three_days_late == {organiser.code}

    def test_follows_the_table_of_the_administrator(self, case):
        ReminderRule.objects.all().update(active=False)
        case.submit().reach(Stage.AWAITING_MEETING)

        assert list(sweep(at(date(2026, 7, 15)))) == []

    def test_is_quiet_once_the_limit_is_met(self, case):
        case.submit().reach(Stage.VOTED)

        deliveries = Delivery.objects.filter(pk__in=list(sweep(at(date(2026, 7, 15)))))

        assert not [d for d in deliveries if ":leadership_meeting:" in d.occasion]

    def test_asks_the_database_nothing_about_clocks_that_have_time(self, case, django_assert_max_num_queries):
        case.submit().reach(Stage.AWAITING_MEETING)

        with django_assert_max_num_queries(5):
            list(sweep(at(DAY)))

    def test_sends_one_morning_letter_to_who_chose_it(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        NotificationSetting.objects.create(official=case.staff.clerk, choice=NotificationChoice.DAILY)

        first, again = list(sweep(at(DAY))), list(sweep(at(DAY, hour=11)))

        assert recipients(first) == {case.staff.clerk.code}
        assert again == []


class TestSend:
    def test_sends_once_and_keeps_the_proof(self, case):
        case.submit()
        delivery = next(sweep(at(DUE)))

        send(delivery, at(DUE))
        send(delivery, at(DUE))

        assert len(mail.outbox) == 1
        assert Delivery.objects.get(pk=delivery).sent_at == at(DUE)
        assert "điểm 2.1 khoản 2 Điều 7" in mail.outbox[0].body

    def test_keeps_the_fault_and_tries_again(self, case, settings):
        case.submit()
        delivery = next(sweep(at(DUE)))
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9

        send(delivery, at(DUE))
        failed = Delivery.objects.get(pk=delivery)
        settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
        send(delivery, at(DUE))

        assert failed.sent_at is None
        assert failed.error
        assert Delivery.objects.get(pk=delivery).sent_at is not None

    def test_names_no_content_of_the_plan(self, case):
        case.submit()

        for delivery in Delivery.objects.filter(pk__in=list(sweep(at(DUE)))):
            assert case.proposal.rationale not in delivery.body
