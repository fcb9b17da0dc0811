"""A plan says whether the matter is not regulated, or regulated but unfit, and cites the rule (reading A30)."""

import pytest
from django.urls import reverse

from content.proposal.completeness import missing_blocks
from content.proposal.models import LegalGap
from tests.factories.workflow import make_case
from tests.workflow.protection.conftest import ASSESSMENT, recognise
from tests.workflow.refusals import law_refuses
from workflow.models import Act
from workflow.rules.acts import ActKind as A
from workflow.rules.incentives import LIMB_LABELS
from workflow.rules.voting import Outcome
from workflow.views.plan import plan_blocks
from workflow.views.worksheet_rows import Sheet, limb_row

pytestmark = pytest.mark.django_db


def test_the_two_tables_agree():
    assert {limb.value: label for limb, label in LIMB_LABELS.items()} == dict(LegalGap.choices)


class TestPlan:
    def test_is_refused_without_the_limb(self, staff):
        case = make_case(staff, legal_gap="")

        with law_refuses("Điểm nghẽn thuộc trường hợp"):
            case.submit()

    def test_is_refused_when_the_unfit_rule_is_not_cited(self, staff):
        case = make_case(staff, legal_gap=LegalGap.UNFIT)

        with law_refuses("Quy định không còn phù hợp"):
            case.submit()

    def test_needs_no_citation_where_nothing_is_regulated(self, case):
        assert missing_blocks(case.proposal) == []

    def test_shows_the_limb_and_the_cited_rule(self, staff):
        case = make_case(staff, legal_gap=LegalGap.UNFIT, unfit_provisions="Khoản 3 Điều 5 Quy chế số 12.")

        shown = dict(plan_blocks(case.submit().proposal)[0][1])

        assert shown["Điểm nghẽn thuộc trường hợp"] == "Đã có quy định nhưng không phù hợp với thực tiễn"
        assert shown["Quy định không còn phù hợp"] == "Khoản 3 Điều 5 Quy chế số 12."

    def test_is_written_with_both_fields(self, case, client):
        client.force_login(case.staff.proposer.user)

        page = client.get(reverse("proposals:edit", args=[case.proposal.pk])).content.decode()

        assert 'name="legal_gap"' in page
        assert 'name="unfit_provisions"' in page


class TestWorksheet:
    def row(self, case):
        return limb_row(Sheet(case.dossier, list(Act.objects.filter(dossier=case.dossier).order_by("sequence"))))

    def test_asks_the_head_for_the_note_until_it_is_there(self, case):
        recognise(case, Outcome.COMPLETED)
        before = self.row(case)

        case.perform(A.CONDITIONS_ASSESSED, "head", **ASSESSMENT)

        after = self.row(case)
        assert [(item.text, item.who) for item in before.missing] == [
            ("Ghi rõ trường hợp nào, có căn cứ, khi xét điều kiện", "Người đứng đầu")
        ]
        assert (after.missing, after.verdict) == ([], "Chưa được quy định")
