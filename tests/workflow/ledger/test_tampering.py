"""Whoever goes past the guards is found out."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.factories.workflow import make_case
from tests.workflow.ledger.tampering import guards_removed, run
from workflow.ledger import broken_links
from workflow.models import Act
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

WHERE = " WHERE id = %s"
TAMPERINGS = {
    "another day": ('UPDATE workflow_act SET "on" = %s' + WHERE, "2026-06-01"),
    "another moment": ("UPDATE workflow_act SET recorded_at = %s" + WHERE, "2026-06-01 00:00:00+00:00"),
    "another clause": ("UPDATE workflow_act SET clause = %s" + WHERE, "dieu-1"),
    "other words": ("UPDATE workflow_act SET data = %s" + WHERE, '{"register_number": "99"}'),
    "another kind": ("UPDATE workflow_act SET kind = %s" + WHERE, "result_recognised"),
    "a kind that there is not": ("UPDATE workflow_act SET kind = %s" + WHERE, "nothing"),
    "nobody": ("UPDATE workflow_act SET recorded_by_id = %s" + WHERE, None),
    "another document": ("UPDATE workflow_act SET document_hash = %s" + WHERE, "f" * 64),
    "another hash": ("UPDATE workflow_act SET hash = %s" + WHERE, "f" * 64),
    "another link": ("UPDATE workflow_act SET previous_hash = %s" + WHERE, "f" * 64),
    "another place": ("UPDATE workflow_act SET sequence = %s" + WHERE, 99),
}


def check() -> str:
    """What ``rebuild_dossiers --check`` complains about; it must complain."""
    complaints = StringIO()
    with pytest.raises(CommandError, match="do not fit the ledger"):
        call_command("rebuild_dossiers", "--check", stdout=StringIO(), stderr=complaints)
    return complaints.getvalue()


class TestTampering:
    @pytest.mark.parametrize(("statement", "value"), TAMPERINGS.values(), ids=TAMPERINGS)
    def test_with_an_act_breaks_the_chain(self, case, statement, value):
        case.submit().reach(Stage.AWAITING_MEETING)
        received = case.dossier.acts.get(sequence=2)

        with guards_removed():
            run(statement, value, received.pk)

        assert received.pk in {act.pk for act in broken_links(case.dossier)}
        assert case.dossier.code in check()

    def test_with_one_dossier_does_not_hide_another(self, staff):
        cases = [make_case(staff).submit() for _ in range(3)]

        with guards_removed():
            for case in cases[::2]:
                run("UPDATE workflow_act SET kind = 'nothing'" + WHERE, case.dossier.acts.get().pk)

        complaints = check()
        assert [case.dossier.code in complaints for case in cases] == [True, False, True]

    @pytest.mark.parametrize("sequence", [1, 3])
    def test_by_removing_an_act_breaks_the_chain(self, case, sequence):
        case.submit().reach(Stage.MEETING_CALLED)

        with guards_removed():
            run("DELETE FROM workflow_act" + WHERE, case.dossier.acts.get(sequence=sequence).pk)

        assert list(broken_links(case.dossier))
        assert f"{case.dossier.code}: act {sequence + 1} does not fit the chain" in check()

    def test_by_removing_the_last_act_no_longer_fits_the_stage(self, case):
        case.submit().reach(Stage.MEETING_CALLED)

        with guards_removed():
            run("DELETE FROM workflow_act" + WHERE, case.dossier.acts.last().pk)

        assert f"{case.dossier.code}: stored state differs from its acts" in check()

    def test_by_slipping_an_act_in_breaks_the_chain(self, case):
        case.submit().reach(Stage.VOTING)
        opened = case.dossier.acts.last()

        Act.objects.create(
            dossier=case.dossier,
            sequence=opened.sequence + 1,
            kind="vote_closed",
            on=opened.on,
            recorded_at=opened.recorded_at,
            clause=opened.clause,
            data={"passed": True},
            previous_hash=opened.hash,
            hash="f" * 64,
        )

        assert [act.kind for act in broken_links(case.dossier)] == ["vote_closed"]

    def test_is_not_repaired_by_rebuilding(self, case):
        case.submit().reach(Stage.VOTED)
        with guards_removed():
            run("UPDATE workflow_act SET kind = 'nothing'" + WHERE, case.dossier.acts.last().pk)

        with pytest.raises(CommandError):
            call_command("rebuild_dossiers", stdout=StringIO(), stderr=StringIO())

        assert case.stage is Stage.VOTED
