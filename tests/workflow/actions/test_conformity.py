"""Nothing is approved before the head has found every point of Điều 4.2 in order."""

import pytest
from django.urls import reverse

from tests.workflow.refusals import law_refuses
from workflow.rules.acts import ActKind as A
from workflow.rules.conformity import CHECK_LABELS, Check, Conformity, approval_conforms_to_the_law
from workflow.rules.decision import Intention
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.sample.driver import CONFORMS
from workflow.views.timeline import timeline

pytestmark = pytest.mark.django_db
ALL = dict.fromkeys(Check, Conformity.CONFORMS)


class TestRule:
    @pytest.mark.parametrize("check", list(Check))
    def test_wants_every_point(self, check):
        verdict = approval_conforms_to_the_law(answers={c: a for c, a in ALL.items() if c is not check})

        assert CHECK_LABELS[check] in verdict.reason
        assert str(verdict.citation) == "khoản 2 Điều 4"

    @pytest.mark.parametrize("check", list(Check))
    def test_lets_no_conflict_pass(self, check):
        verdict = approval_conforms_to_the_law(answers={**ALL, check: Conformity.CONFLICTS})

        assert verdict.reason == f"Không thể phê duyệt khi có nội dung không phù hợp: {CHECK_LABELS[check]}"

    def test_is_content_when_everything_conforms(self):
        assert approval_conforms_to_the_law(answers=ALL)


class TestApproval:
    def test_is_refused_while_a_point_is_open(self, case):
        case.submit().reach(Stage.AWAITING_DECISION)

        with law_refuses("khoản 2 Điều 4"):
            case.perform(A.PROPOSAL_APPROVED, "head", conformity={}, conformity_notes={})

    def test_keeps_the_findings_and_shows_them(self, case):
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)

        act = case.last(A.PROPOSAL_APPROVED)
        lines = {line.label: line.value for line in timeline([act], None)[0].lines}
        assert act.data[Check.TREATIES.value] == "conforms"
        assert lines[CHECK_LABELS[Check.TREATIES]] == "Phù hợp"
        assert lines[f"{CHECK_LABELS[Check.AUTHORITY]}: ghi chú"] == CONFORMS["conformity_notes"][Check.AUTHORITY]

    def test_holds_for_the_override_too(self, case):
        case.submit().reach(Stage.VOTING).vote(Choice.REJECT, Choice.REJECT, Choice.REJECT)
        case.perform(A.VOTE_CLOSED, "head")
        case.perform(A.OPINION_REQUESTED, "head", intention=Intention.OVERRIDE)
        case.reach(Stage.AWAITING_DECISION)

        with law_refuses("không phù hợp"):
            case.perform(A.VOTE_OVERRIDDEN, "head", conformity={**ALL, Check.PARTY: Conformity.CONFLICTS})
        case.perform(A.VOTE_OVERRIDDEN, "head")

    def test_is_asked_of_nobody_who_refuses(self, case):
        case.submit().reach(Stage.AWAITING_DECISION)

        case.perform(A.PROPOSAL_REFUSED, "head")

        assert case.stage is Stage.REFUSED


class TestForm:
    def post(self, case, client, **answers):
        client.force_login(case.account("head"))
        facts = {"request_key": "k", "document_number": "01/QĐ", "on": "01/07/2026", **answers}
        return client.post(reverse("workflow_act", args=[case.dossier.pk, A.PROPOSAL_APPROVED]), facts)

    def test_comes_back_with_the_clause_and_what_was_typed(self, case, client):
        case.submit().reach(Stage.AWAITING_DECISION)

        answer = self.post(case, client, check_authority="conforms", check_authority_note="Quy chế của Sở.")

        page = answer.content.decode()
        assert "Cần xác nhận phù hợp trước khi phê duyệt" in page
        assert "(khoản 2 Điều 4)" in page
        assert "Quy chế của Sở." in page
        assert case.stage is Stage.AWAITING_DECISION

    def test_approves_when_every_point_is_answered(self, case, client):
        case.submit().reach(Stage.AWAITING_DECISION)

        answer = self.post(
            case, client, **{check.value: "conforms" for check in Check}, check_treaties_note="Không có."
        )

        assert answer.status_code == 302
        assert case.last(A.PROPOSAL_APPROVED).data["check_treaties_note"] == "Không có."
