"""Everything that is stored beside the acts can be derived from them again."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.factories.workflow import WAY
from tests.workflow.refusals import everything
from workflow.clocks import stored
from workflow.models import Clock, DeskEntry, Dossier
from workflow.policies.desk import stored_desk
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

SPOILERS = {
    "stage": lambda dossier: Dossier.objects.filter(pk=dossier.pk).update(stage=Stage.PUBLISHED),
    "no stage": lambda dossier: Dossier.objects.filter(pk=dossier.pk).update(stage=""),
    "first day of the stage": lambda dossier: Dossier.objects.filter(pk=dossier.pk).update(stage_since=None),
    "implementers": lambda dossier: dossier.implementers.clear(),
    "clock gone": lambda dossier: dossier.clocks.all().delete(),
    "clock moved": lambda dossier: dossier.clocks.update(due_on=date(2027, 1, 4)),
    "clock stopped": lambda dossier: dossier.clocks.update(met_on=date(2026, 7, 2)),
    "desk empty": lambda dossier: dossier.desk.all().delete(),
    "another desk": lambda dossier: dossier.desk.update(official=dossier.proposal.lead_proposer, office=""),
}
SPOILED_STAGE = Stage.AWAITING_RESULT_MEETING


def command(*options: str) -> None:
    call_command("rebuild_dossiers", *options, stdout=StringIO(), stderr=StringIO())


class TestRebuildDossiers:
    def test_finds_nothing_to_say_at_any_stage(self, case):
        case.submit()
        for stage in [*WAY, Stage.PUBLISHED]:
            case.reach(stage)
            command("--check")

    def test_puts_right_what_was_spoiled(self, case, subtests):
        case.submit().reach(SPOILED_STAGE)
        before = stored(case.dossier), stored_desk(case.dossier)
        for name, spoil in SPOILERS.items():
            with subtests.test(name):
                spoil(case.dossier)
                assert (stored(case.dossier), stored_desk(case.dossier)) != before

                with pytest.raises(CommandError, match="1 dossiers or acts"):
                    command("--check")
                assert (stored(case.dossier), stored_desk(case.dossier)) != before
                command()

                assert (stored(case.dossier), stored_desk(case.dossier)) == before
                command("--check")

    def test_changes_nothing_that_fits(self, case):
        case.submit().reach(SPOILED_STAGE)
        before = everything()
        numbered = {Clock.__name__, DeskEntry.__name__}

        command()

        after = everything()
        assert {name: rows for name, rows in after.items() if name not in numbered} == {
            name: rows for name, rows in before.items() if name not in numbered
        }
        assert [row[1:] for row in after["Clock"]] == [row[1:] for row in before["Clock"]]
