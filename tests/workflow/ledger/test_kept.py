"""Votes, ballots, council seats and documents are compared with the acts that brought them about."""

from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command

from tests.factories.workflow import DAY
from tests.workflow.council.conftest import CouncilCase, expert
from tests.workflow.ledger.tampering import guards_removed, run
from workflow.kept import differences
from workflow.models import CouncilMember, EligibleVoter, VoteRound
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

pytestmark = pytest.mark.django_db

YES, NO = Choice.APPROVE, Choice.REJECT
SPOILERS = {
    "another choice": "UPDATE workflow_ballot SET choice = 'reject' WHERE choice = 'approve'",
    "another channel": "UPDATE workflow_ballot SET channel = 'paper'",
    "another moment": "UPDATE workflow_ballot SET cast_at = '2026-06-01 00:00:00+00:00'",
    "a ballot gone": "DELETE FROM workflow_ballot WHERE id = (SELECT max(id) FROM workflow_ballot)",
    "another round": "UPDATE workflow_voteround SET number = 7",
    "another head": "UPDATE workflow_eligiblevoter SET is_head = (NOT is_head) WHERE is_head",
}


def complaints() -> str:
    """What ``rebuild_dossiers --check`` says; empty when everything fits."""
    said = StringIO()
    try:
        call_command("rebuild_dossiers", "--check", stdout=StringIO(), stderr=said)
    except CommandError:
        assert said.getvalue()
    return said.getvalue()


class TestVotes:
    @pytest.mark.parametrize("statement", SPOILERS.values(), ids=SPOILERS)
    def test_are_found_to_differ(self, case, statement):
        case.submit().reach(Stage.VOTING).vote(YES, YES, NO)
        assert complaints() == ""

        with guards_removed():
            run(statement)

        assert "votes or ballots differ from its acts" in complaints()

    def test_are_found_when_no_act_opened_them(self, case):
        case.submit().reach(Stage.VOTING).vote(YES, YES, NO)
        stray = VoteRound.objects.create(dossier=case.dossier, phase="proposal", opened_on=DAY, number=2)
        EligibleVoter.objects.create(round=stray, official=case.staff.head, is_head=True)

        assert "votes or ballots differ from its acts" in complaints()

    def test_fit_through_both_phases_and_an_annulment(self, case):
        case.submit().reach(Stage.VOTED)
        case.perform(ActKind.VOTE_ANNULLED, "head", reasons="Kiểm phiếu sai.")
        case.reach(Stage.AWAITING_CLEARANCE)

        assert complaints() == ""


class TestCouncilSeats:
    @pytest.fixture
    def council(self, case) -> CouncilCase:
        return CouncilCase(case.staff, case.proposal).called()

    def test_fit_after_a_replacement(self, council):
        joining = expert(9)
        leaving = council.member("Chuyên gia B01")
        day = council.dossier.acts.last().on
        council.perform(
            ActKind.MEMBER_REPLACED,
            "head",
            day,
            leaving=leaving,
            joining=joining,
            reasons="Ốm.",
            document_number="3/QĐ",
        )

        assert CouncilMember.objects.get(full_name=joining.full_name).replaces == leaving
        assert complaints() == ""

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE workflow_councilmember SET full_name = 'Người khác' WHERE is_secretary",
            "UPDATE workflow_councilmember SET is_secretary = (NOT is_secretary) WHERE role = 'member'",
            "DELETE FROM workflow_councilmember WHERE id = (SELECT max(id) FROM workflow_councilmember)",
        ],
        ids=["another name", "another secretary", "a seat gone"],
    )
    def test_are_found_to_differ(self, council, statement):
        with guards_removed():
            run(statement)

        assert "council seats differ from its acts" in complaints()


class TestDocuments:
    @pytest.fixture
    def minutes(self, case):
        case.submit().reach(Stage.VOTING).vote(YES, YES, YES)
        return case.perform(
            ActKind.VOTE_CLOSED, "head", document=ContentFile(b"%PDF-1.7 minutes", name="bien-ban.pdf")
        )

    def test_fit_while_nobody_touched_them(self, minutes):
        assert list(differences(minutes.dossier, list(minutes.dossier.acts.order_by("sequence")))) == []

    def test_are_found_to_be_gone(self, minutes):
        minutes.document.storage.delete(minutes.document.name)

        assert f"the document of act {minutes.sequence} is missing" in complaints()

    def test_are_found_to_say_something_else(self, minutes):
        with open(minutes.document.path, "ab") as file:
            file.write(b"one more sentence")

        assert f"the document of act {minutes.sequence} is not the one that was recorded" in complaints()

    def test_are_found_to_be_unlinked(self, minutes):
        with guards_removed():
            run("UPDATE workflow_act SET document = '' WHERE id = %s", minutes.pk)

        assert f"the document of act {minutes.sequence} is missing" in complaints()
