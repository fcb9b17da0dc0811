"""The signed copy comes back onto the act it belongs to."""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile

from tests.factories.workflow import DAY, make_case
from workflow.actions.registry import ACTIONS
from workflow.ledger import broken_links
from workflow.policies.acting import ActionForbidden
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.verdict import RuleViolation

PDF = b"%PDF-1.7 ban ky"


def file_copy(case, by: str = "clerk", *, of: ActKind = ActKind.PROPOSAL_APPROVED, attached: bool = True, **facts):
    """File a signed copy with the latest act of the kind ``of``."""
    return case.perform(
        ActKind.DOCUMENT_FILED,
        by,
        **{
            "filed_for": case.last(of),
            "signed_on": DAY,
            "document_number": "05/QĐ-SNV",
            "document": ContentFile(PDF, name="quyet-dinh.pdf") if attached else None,
            **facts,
        },
    )


@pytest.fixture
def decided(case):
    return case.submit().reach(Stage.AWAITING_ASSIGNMENT)


class TestFileDocument:
    def test_keeps_the_copy_beside_the_act_and_moves_nothing(self, decided):
        approved, before = decided.last(ActKind.PROPOSAL_APPROVED), decided.dossier

        act = file_copy(decided)

        assert act.data == {
            "filed_for": approved.sequence,
            "document_number": "05/QĐ-SNV",
            "signed_on": DAY.isoformat(),
        }
        assert act.document.open("rb").read() == PDF
        after = decided.dossier
        assert (after.stage, after.stage_since) == (before.stage, before.stage_since)
        assert list(broken_links(after)) == []

    @pytest.mark.parametrize("role", ["head", "clerk"])
    def test_is_for_head_and_clerk(self, decided, role):
        assert file_copy(decided, role).recorded_by == decided.account(role)

    @pytest.mark.parametrize("role", ["proposer", "deputy-1", "party_office", "propaganda"])
    def test_refuses_everyone_else(self, decided, role):
        with pytest.raises(ActionForbidden, match="Lưu bản ký"):
            file_copy(decided, role)

    def test_refuses_to_file_nothing(self, decided):
        with pytest.raises(RuleViolation, match="đính kèm"):
            file_copy(decided, attached=False)

    def test_refuses_a_day_of_signature_that_has_not_come(self, decided):
        with pytest.raises(RuleViolation, match="Ngày ký"):
            file_copy(decided, signed_on=DAY + timedelta(days=1))

    def test_takes_a_day_of_signature_before_the_last_act(self, decided):
        assert file_copy(decided, signed_on=date(2026, 6, 30)).data["signed_on"] == "2026-06-30"

    def test_refuses_an_act_of_another_dossier(self, decided, staff):
        other = make_case(staff).submit().reach(Stage.AWAITING_ASSIGNMENT)

        with pytest.raises(RuleViolation, match="không thuộc hồ sơ"):
            file_copy(decided, filed_for=other.last(ActKind.PROPOSAL_APPROVED))

    def test_refuses_a_copy_of_a_copy(self, decided):
        with pytest.raises(RuleViolation, match="lần lưu trước"):
            file_copy(decided, filed_for=file_copy(decided))

    def test_has_one_effect_when_sent_twice(self, decided):
        for _ in range(2):
            file_copy(decided, request_key="một lần")

        assert decided.dossier.acts.filter(kind=ActKind.DOCUMENT_FILED).count() == 1

    def test_is_registered_with_its_action(self):
        assert ActKind.DOCUMENT_FILED in ACTIONS
