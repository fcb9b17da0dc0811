"""Versions of the rule set are written once, and a dossier keeps the one it was received under."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from wagtail.models import ModelLogEntry

from tests.factories.organisation import UserFactory
from tests.factories.workflow import DAY
from workflow.actions.rule_sets import ChangeRuleSet, RuleSetRefused
from workflow.clocks import derive, stored
from workflow.jobs import apply_rule_set
from workflow.models import RuleSetVersion
from workflow.models.act import LedgerError
from workflow.models.rule_set import broken_versions
from workflow.policies.acting import ActionForbidden
from workflow.rules.acts import ActKind
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.stages import Stage
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db
FIVE_DAYS = replace(DEFAULT, time_limits={**DEFAULT.time_limits, "leadership_meeting": 5})
SIX_DAYS = replace(DEFAULT, time_limits={**DEFAULT.time_limits, "leadership_meeting": 6})


def change(rules: RuleSet = FIVE_DAYS, *, effective_from: date = DAY, reason: str = "Rút ngắn.", user=None):
    user = user or UserFactory(is_superuser=True)
    return ChangeRuleSet(
        rules=rules, effective_from=effective_from, reason=reason, user=user, now=at(DAY, 12)
    ).execute()


class TestRuleSetVersion:
    def test_begins_with_the_code_tables(self):
        version = RuleSetVersion.objects.get()

        assert (version.number, version.rules) == (1, DEFAULT)
        assert RuleSetVersion.objects.on(date(2020, 1, 1)) == version

    def test_holds_from_its_day_on(self):
        change(effective_from=DAY + timedelta(30))
        later = change(SIX_DAYS, effective_from=DAY + timedelta(5))

        assert RuleSetVersion.objects.on(DAY).number == 1
        assert RuleSetVersion.objects.on(DAY + timedelta(5)) == later
        assert RuleSetVersion.objects.on(DAY + timedelta(30)).number == 2

    def test_chains_each_version_to_the_one_before(self):
        version = change()

        assert version.previous_hash == RuleSetVersion.objects.get(number=1).hash
        assert broken_versions() == []

    def test_is_never_changed_nor_removed(self):
        version = change()

        with pytest.raises(LedgerError):
            version.save()
        with pytest.raises(LedgerError):
            version.delete()

    @pytest.mark.parametrize(
        "statement", ["UPDATE workflow_rulesetversion SET number = 9", "DELETE FROM workflow_rulesetversion"]
    )
    def test_is_kept_by_the_database_itself(self, statement):

        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement.format(RuleSetVersion._meta.db_table))


class TestChangeRuleSet:
    def test_leaves_a_log_entry(self):
        version = change()

        entry = ModelLogEntry.objects.get(action="workflow.rule_set")
        assert (entry.object_id, entry.user) == (str(version.pk), version.changed_by)

    @pytest.mark.parametrize(
        ("facts", "field"),
        [
            ({"reason": " "}, "reason"),
            ({"effective_from": DAY - timedelta(1)}, "effective_from"),
            ({"rules": replace(DEFAULT, time_limits={"leadership_meeting": 0})}, "leadership_meeting"),
        ],
    )
    def test_refuses_what_is_not_in_order(self, facts, field):
        with pytest.raises(RuleSetRefused) as refusal:
            change(**facts)

        assert field in refusal.value.fields
        assert RuleSetVersion.objects.count() == 1

    def test_refuses_a_version_that_says_the_same(self):
        change()

        with pytest.raises(RuleSetRefused, match="đã có đúng các giá trị đó"):
            change()

    def test_refuses_everyone_but_administrators(self, staff):
        with pytest.raises(ActionForbidden):
            change(user=staff.head.user)


class TestDossier:
    def test_is_counted_by_the_version_of_its_day(self, case):
        change()

        case.submit()

        assert case.dossier.rule_set.number == 2
        clock = case.dossier.clocks.get(key="leadership_meeting")
        assert (clock.due_on, clock.limit.days) == (date(2026, 7, 8), 5)

    def test_keeps_its_version_when_another_takes_effect_later(self, case):
        case.submit()
        change(effective_from=DAY + timedelta(1))
        apply_rule_set(number=2)

        case.reach(Stage.RECEIVED).reach(Stage.VOTED, DAY + timedelta(2))

        assert case.dossier.rule_set.number == 1
        assert case.dossier.clocks.get(key="leadership_meeting").due_on == date(2026, 7, 10)

    def test_received_on_the_very_day_comes_under_the_new_version_by_acts(self, case):
        case.submit()
        change(effective_from=DAY)

        apply_rule_set(number=2)
        apply_rule_set(number=2)

        dossier = case.dossier
        assert dossier.rule_set.number == 2
        assert dossier.clocks.get(key="leadership_meeting").due_on == date(2026, 7, 8)
        kinds = [act.kind for act in dossier.acts.all()]
        assert kinds == [ActKind.PLAN_SUBMITTED, ActKind.RULE_SET_CHANGED, ActKind.DUE_DATE_CHANGED]
        assert derive(list(dossier.acts.order_by("sequence"))) == stored(dossier)

    def test_takes_the_version_of_an_earlier_receipt(self, case):
        change(effective_from=DAY + timedelta(1))
        case.submit(DAY + timedelta(1))
        assert case.dossier.rule_set.number == 2

        case.driver.act(ActKind.PLAN_RECEIVED, case.account("clerk"), DAY)

        assert case.dossier.rule_set.number == 1
        assert case.dossier.clocks.get(key="leadership_meeting").due_on == date(2026, 7, 10)
        call_command("rebuild_dossiers", "--check")
