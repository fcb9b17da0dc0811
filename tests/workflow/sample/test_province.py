"""The sample province: real acts, in motion whatever the day."""

from collections.abc import Iterator
from datetime import date, datetime
from io import StringIO

import pytest
import time_machine
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.utils import timezone

from content.organisation.models import User
from content.showcase.models import ModelPage
from tests.once import made_once
from workflow.calendar.vietnam import CALENDAR
from workflow.clocks import ClockState, Reading, read
from workflow.ledger import broken_links
from workflow.models import Act, Clock, Dossier
from workflow.models.vote import Channel
from workflow.rules.stages import Stage
from workflow.sample.cases import CASES, play
from workflow.sample.days import Days
from workflow.sample.people import ACCOUNTS, EMPLOYERS, PASSWORD, make_people

TODAY = date(2026, 10, 7)


def load() -> str:
    out = StringIO()
    call_command("load_sample_province", stdout=out)
    return out.getvalue()


@pytest.fixture(scope="class")
def province(django_db_setup, django_db_blocker) -> Iterator[str]:
    """The province, loaded once on an ordinary Wednesday; what the command printed."""
    morning = timezone.make_aware(datetime(TODAY.year, TODAY.month, TODAY.day, 9))
    with (
        made_once(django_db_blocker),
        time_machine.travel(morning, tick=False),
        override_settings(DEMO=True),
    ):
        yield load()


def readings() -> list[Reading]:
    """Every clock that is not met, read today."""
    return [read(clock, TODAY) for clock in Clock.objects.filter(met_on=None)]


@pytest.mark.django_db
@pytest.mark.usefixtures("province")
class TestSampleProvince:
    def test_has_cases_at_many_stages(self):
        stages = set(Dossier.objects.values_list("stage", flat=True))

        assert Dossier.objects.count() == len(CASES) >= 8
        assert len(stages) >= 10
        assert {Stage.SUBMITTED, Stage.VOTING, Stage.REFUSED, Stage.IMPLEMENTING, Stage.PUBLISHED} <= stages

    def test_has_whole_chains_that_fit_what_is_stored(self):
        assert [act for dossier in Dossier.objects.all() for act in broken_links(dossier)] == []

        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_has_clocks_that_run_that_end_next_working_day_and_that_are_late(self):
        tomorrow = CALENDAR.add_working_days(TODAY, 1)
        found = readings()

        assert {ClockState.RUNNING, ClockState.LATE} <= {reading.state for reading in found}
        assert any(reading.due_on == tomorrow for reading in found)
        assert any(reading.state is ClockState.RUNNING and reading.due_on > tomorrow for reading in found)

    def test_is_recorded_by_the_people_whose_part_it_is(self):
        unsigned = Act.objects.filter(recorded_by__official=None)

        assert {act.kind for act in unsigned if act.data.get("channel") != Channel.LINK} == {"model_drafted"}

    def test_lies_in_the_past(self):
        assert Act.objects.filter(on__gt=TODAY).count() == 0

    def test_publishes_models_that_say_they_are_samples(self):
        pages = ModelPage.objects.all()

        assert pages.live().count() == Dossier.objects.filter(stage=Stage.PUBLISHED).count() >= 3
        assert all(page.is_sample for page in pages)

    def test_is_shown_to_the_public(self, client):
        page = ModelPage.objects.live().first()

        assert page.title in client.get(page.url).content.decode()

    def test_prints_the_accounts_and_what_each_may_try(self, province):
        assert all(account in province and PASSWORD in province for account in ACCOUNTS)
        assert set(ACCOUNTS) <= set(User.objects.values_list("username", flat=True))

    def test_is_loaded_once(self):
        before = Dossier.objects.count(), Act.objects.count(), User.objects.count()

        load()

        assert (Dossier.objects.count(), Act.objects.count(), User.objects.count()) == before


@pytest.mark.django_db
class TestLoadSampleProvince:
    def test_refuses_settings_that_are_not_the_demo(self):
        assert not settings.DEMO

        with pytest.raises(CommandError, match="demo settings only"):
            load()

        assert not User.objects.filter(username__in=ACCOUNTS).exists()

    def test_makes_its_people_once(self):
        make_people()
        accounts = User.objects.count()

        make_people()

        assert User.objects.count() == accounts
        assert User.objects.filter(username="thu-truong", official__appointments__office="head").exists()
        assert accounts > len(EMPLOYERS) * 4


@pytest.mark.django_db
class TestCasesOnOddDays:
    @pytest.mark.parametrize(
        "today",
        [
            pytest.param(date(2026, 11, 21), id="Saturday before the holiday"),
            pytest.param(date(2026, 11, 24), id="the holiday"),
            pytest.param(date(2026, 2, 18), id="Tết"),
            pytest.param(date(2026, 1, 10), id="a worked Saturday"),
        ],
    )
    def test_have_a_vote_due_on_the_next_working_day(self, today):
        make_people()
        case = next(case for case in CASES if case.number == 18)

        dossier = play(case, Days(today)).dossier
        dossier.refresh_from_db()

        clock = dossier.clocks.get(key="leadership_meeting")
        assert dossier.stage == Stage.VOTING
        assert read(clock, today).due_on == CALENDAR.add_working_days(today, 1)
        assert read(clock, today).state is ClockState.RUNNING
