"""Encouragement: conditions, forms, the cadre-managing agency's answer, revocation (Điều 5.1, 9, 14.7)."""

import pytest
from django.urls import reverse

from tests.factories.workflow import DAY
from tests.workflow.protection.conftest import ASSESSMENT, recognise
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.policies.desk import derived_desk, inbox, stored_desk
from workflow.rules.acts import ActKind as A
from workflow.rules.incentives import Condition, Incentive
from workflow.rules.voting import Outcome

pytestmark = pytest.mark.django_db


def assess(case, **facts):
    return case.perform(A.CONDITIONS_ASSESSED, "head", **{**ASSESSMENT, **facts})


def encourage(case, kind=A.INCENTIVE_APPLIED, **facts):
    given = {"incentive": Incentive.REWARD, "beneficiaries": [case.staff.proposer], "document_number": "21/QĐ"}
    return case.perform(kind, "head", **{**given, **facts})


class TestIncentive:
    def test_rests_on_the_four_conditions(self, completed):
        with law_refuses("Cần xét các điều kiện"):
            encourage(completed)

        assess(completed)
        assert encourage(completed).data["incentive"] == "reward"

    @pytest.mark.parametrize("bare", [{"limb": None}, {"limb_note": " "}])
    def test_waits_for_the_heads_note_on_the_limb(self, completed, bare):
        assess(completed, **bare)

        with law_refuses("khoản 2 Điều 3"):
            encourage(completed)
        with law_refuses("thuộc trường hợp nào"):
            encourage(completed, kind=A.INCENTIVE_PROPOSED)
        assess(completed)
        encourage(completed)

    def test_despite_an_unmet_condition_is_reasoned(self, completed):
        assess(completed, met={**ASSESSMENT["met"], Condition.D: False})

        with law_refuses("cần nêu rõ lý do"):
            encourage(completed)
        encourage(completed, reasons="Ba điều kiện còn lại đều rõ.")

    def test_refuses_reward_for_a_partial_result(self, case):
        assess(recognise(case, Outcome.PARTIALLY_COMPLETED))

        with law_refuses("chỉ dành cho đề xuất được đánh giá hoàn thành"):
            encourage(case)
        encourage(case, incentive=Incentive.PRAISE, document_number="")

    @pytest.mark.parametrize(
        ("facts", "words"),
        [({"document_number": ""}, "phải có văn bản"), ({"beneficiaries": []}, "Cần chọn người")],
    )
    def test_refuses_what_is_not_whole(self, completed, facts, words):
        assess(completed)

        with law_refuses(words):
            encourage(completed, **facts)

    def test_refuses_an_assessment_without_grounds(self, completed):
        with law_refuses("Cần nêu căn cứ cho từng điều kiện"):
            assess(completed, reasons={**ASSESSMENT["reasons"], Condition.B: " "})


class TestProposal:
    def test_waits_for_the_organisation_commission(self, completed, bodies):
        assess(completed)
        proposed = encourage(completed, A.INCENTIVE_PROPOSED, incentive=Incentive.EARLY_SALARY)
        waiting = set(inbox(bodies.organisation.user, DAY).values_list("kind", flat=True))

        with person_is_refused():
            completed.perform(A.INCENTIVE_ANSWERED, "head", answers=proposed, granted=True, document_number="9/QĐ")
        with law_refuses("ghi số, ký hiệu"):
            completed.perform(A.INCENTIVE_ANSWERED, bodies.organisation.user, answers=proposed, granted=True)
        completed.perform(
            A.INCENTIVE_ANSWERED, bodies.organisation.user, answers=proposed, granted=True, document_number="9/QĐ"
        )

        assert waiting == {A.INCENTIVE_ANSWERED}
        assert not inbox(bodies.organisation.user, DAY).exists()
        assert derived_desk(completed.dossier) == stored_desk(completed.dossier)

    def test_may_be_declined_with_reasons(self, completed, bodies):
        assess(completed)
        proposed = encourage(completed, A.INCENTIVE_PROPOSED)

        with law_refuses("cần nêu lý do"):
            completed.perform(A.INCENTIVE_ANSWERED, bodies.organisation.user, answers=proposed, granted=False)


class TestRevocation:
    def test_takes_back_once_what_is_in_force(self, completed):
        assess(completed)
        given = encourage(completed)
        order = {"revokes": given, "reasons": "Hồ sơ khai sai.", "document_number": "30/QĐ"}
        completed.perform(A.INCENTIVE_REVOKED, "head", **order)

        with law_refuses("không còn hiệu lực"):
            completed.perform(A.INCENTIVE_REVOKED, "head", **order)

    def test_refuses_to_revoke_what_was_never_given(self, completed):
        with law_refuses("không còn hiệu lực"):
            completed.perform(
                A.INCENTIVE_REVOKED,
                "head",
                revokes=completed.last(A.RESULT_RECOGNISED),
                reasons="Sai.",
                document_number="30/QĐ",
            )


class TestWorksheet:
    def test_shows_evidence_and_who_must_find_what_is_missing(self, completed, client):
        client.force_login(completed.account("head"))

        page = client.get(reverse("workflow_worksheet", args=[completed.dossier.pk])).content.decode()

        assert "không bị xử lý trách nhiệm" in page
        assert "Nhận xét đạt hay chưa đạt, có căn cứ: <strong>Người đứng đầu</strong>" in page
        assert f"#buoc-{completed.last(A.RESULT_RECOGNISED).sequence}" in page
        assert f'id="viec-{A.CONDITIONS_ASSESSED}"' in page
        assert f'id="viec-{A.INCENTIVE_REVOKED}"' not in page

    def test_records_an_assessment_from_its_form(self, completed, client):
        client.force_login(completed.account("head"))
        typed = {"request_key": "k1", "on": "01/07/2026"}
        for condition in Condition:
            typed |= {condition.value: "True", f"{condition.value}_reasons": "Theo kế hoạch."}

        answer = client.post(
            reverse("workflow_worksheet_act", args=[completed.dossier.pk, A.CONDITIONS_ASSESSED]), typed
        )

        assert answer.status_code == 302
        assert completed.last(A.CONDITIONS_ASSESSED).data["condition_c"] == "met"

    def test_records_a_finding_from_its_form(self, failed, client):
        client.force_login(failed.account("head"))
        typed = {
            "request_key": "k2", "on": "01/07/2026", "concerned": [failed.staff.proposer.pk],
            "policy_conformity": "True", "policy_conformity_reasons": "Đúng kế hoạch.",
            "good_faith_motive": "True", "good_faith_motive_reasons": "Đã khai báo.",
            "common_good": "False", "common_good_reasons": "Chưa rõ.",
            "objective": "Mưa.", "subjective": "Không có.", "damage": "False", "measure": "none",
        }  # fmt: skip

        answer = client.post(reverse("workflow_worksheet_act", args=[failed.dossier.pk, A.PROTECTION_FOUND]), typed)

        assert answer.status_code == 302
        assert failed.last(A.PROTECTION_FOUND).data["common_good"] == "no"
        assert failed.last(A.PROTECTION_FOUND).data["basis"] == "none"

    def test_keeps_what_was_typed_when_the_law_refuses(self, failed, client):
        client.force_login(failed.account("head"))

        page = client.post(
            reverse("workflow_worksheet_act", args=[failed.dossier.pk, A.INCENTIVE_APPLIED]),
            {"request_key": "k3", "on": "01/07/2026", "incentive": "praise", "reasons": "Lời đã gõ."},
        ).content.decode()

        assert "Cần xét các điều kiện" in page
        assert "Lời đã gõ." in page

    def test_keeps_its_acts_off_the_dossier_page(self, failed, client):
        client.force_login(failed.account("head"))

        page = client.get(reverse("workflow_dossier", args=[failed.dossier.pk])).content.decode()
        answer = client.post(reverse("workflow_act", args=[failed.dossier.pk, A.PROTECTION_FOUND]), {})

        assert f'id="viec-{A.PROTECTION_FOUND}"' not in page
        assert reverse("workflow_worksheet", args=[failed.dossier.pk]) in page
        assert answer.status_code == 404
