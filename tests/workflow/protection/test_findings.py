"""Findings are made by the agency with reasons, and read by few (Điều 10, 11)."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import ModelLogEntry

from content.organisation.models import Office
from content.proposal.models import CoAuthorship
from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.factories.workflow import DAY, appoint
from tests.workflow.protection.conftest import FINDING, find
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.clocks import derive, stored
from workflow.policies.restricted import hidden_acts
from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind as A
from workflow.rules.protection import Measure, Question
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db
SECRET = "Nội dung chỉ vài người đọc"


class TestFinding:
    def test_states_the_clause_that_may_apply(self, failed):
        act = find(failed)

        assert act.data["basis"] == "10.2"
        assert act.data["policy_conformity"] == "yes"
        assert failed.stage is Stage.RECOGNISED

    def test_of_damage_leads_to_consideration(self, failed):
        act = find(failed, damage=True, damage_description="12 triệu đồng.", measure=Measure.MITIGATION)

        assert act.data["basis"] == "10.3"

    def test_that_denies_good_faith_protects_nobody(self, failed):
        answers = {**FINDING["answers"], Question.MOTIVE: False}

        with law_refuses("khoản 3 Điều 10"):
            find(failed, answers=answers)
        assert find(failed, answers=answers, measure=Measure.NONE).data["basis"] == "none"

    def test_of_a_completed_result_asks_no_questions(self, completed):
        act = find(completed, answers=dict.fromkeys(Question), measure=Measure.NO_LIABILITY)

        assert act.data["basis"] == "10.1"
        assert completed.stage is Stage.AWAITING_CLEARANCE

    def test_never_punishes_a_completed_result(self, completed):
        with law_refuses("khoản 5 Điều 6"):
            find(completed, measure=Measure.NONE)

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"answers": {**FINDING["answers"], Question.POLICY: None}}, "Chưa kết luận: Thực hiện đúng chủ trương"),
            ({"reasons": dict.fromkeys(Question, " ")}, "Cần nêu căn cứ"),
            ({"objective": " "}, "nguyên nhân khách quan"),
            ({"subjective": ""}, "nguyên nhân chủ quan"),
            ({"damage": True, "measure": Measure.EXEMPTION}, "ghi rõ thiệt hại"),
            ({"measure": Measure.MITIGATION}, "biện pháp có thể ghi: Loại trừ trách nhiệm"),
            ({"concerned": []}, "chọn người"),
        ],
    )
    def test_refuses_what_is_not_reasoned(self, failed, change, words):
        with law_refuses(words):
            find(failed, **change)

    def test_refuses_a_head_who_finds_about_themselves(self, failed):
        with law_refuses("không được là người được xét"):
            find(failed, concerned=[failed.staff.head])

    def test_refuses_before_the_result_is_recognised(self, case):
        case.submit().reach(Stage.AWAITING_RECOGNITION)

        with law_refuses("không thực hiện được"):
            find(case)

    @pytest.mark.parametrize("role", ["clerk", "deputy-1", "proposer", "party_office", "propaganda"])
    def test_refuses_everyone_but_the_head(self, failed, role):
        with person_is_refused():
            failed.perform(A.PROTECTION_FOUND, role, concerned=[failed.staff.deputies[1]], **FINDING)

    def test_about_the_head_is_made_by_the_organisation_commission(self, failed, bodies):
        facts = {"concerned": [failed.staff.head], **FINDING}

        with person_is_refused():
            failed.perform(A.AGENCY_PROTECTION_FOUND, "deputy-1", **facts)
        failed.perform(A.AGENCY_PROTECTION_FOUND, bodies.organisation.user, **facts)

        assert derive(list(failed.dossier.acts.order_by("sequence"))) == stored(failed.dossier)


@pytest.fixture
def found(failed, bodies):
    """A finding with a secret in it, its correction, and one about the head."""
    failed.act = find(failed, objective=SECRET, document=SimpleUploadedFile("ket-luan.pdf", b"%PDF-1.4 x"))
    failed.perform(A.CORRECTION_NOTED, "clerk", corrects=failed.act, correction=SECRET)
    failed.perform(
        A.AGENCY_PROTECTION_FOUND, bodies.organisation.user, **{**FINDING, "concerned": [failed.staff.head]}
    )
    return failed


def reader(found, bodies, who):
    """The account of ``who``."""
    if who == "superuser":
        return get_user_model().objects.create_superuser("quan-tri-thu", password="x")
    if who == "superuser with an office":
        user = appoint(AgencyFactory(), Office.HEAD).user
        user.is_superuser = True
        user.save()
        return user
    if who in {"organisation", "inspection", "front"}:
        return getattr(bodies, who).user
    if who == "co-author":
        official = OfficialFactory(agency=found.staff.agency, with_account=True)
        CoAuthorship.objects.create(proposal=found.proposal, official=official)
        return official.user
    return found.account(who)


READERS = {
    "proposer": {A.PROTECTION_FOUND},
    "head": {A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND},
    "clerk": {A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND},
    "organisation": {A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND},
    "inspection": {A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND},
    "co-author": set(),
    "deputy-1": set(),
    "party_office": set(),
    "front": set(),
    "superuser": set(),
    "superuser with an office": set(),
}


class TestReaders:
    @pytest.mark.parametrize("who", READERS)
    def test_read_findings_or_find_no_trace(self, found, bodies, client, who):
        client.force_login(reader(found, bodies, who))
        seen = READERS[who]

        page = client.get(reverse("workflow_dossier", args=[found.dossier.pk])).content.decode()
        document = client.get(reverse("workflow_document", args=[found.act.pk]))
        worksheet = client.get(reverse("workflow_worksheet", args=[found.dossier.pk]))

        labels = {kind for kind in (A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND) if ACTS[kind].label in page}
        assert labels == seen
        assert (SECRET in page) is (A.PROTECTION_FOUND in seen)
        assert document.status_code == (200 if A.PROTECTION_FOUND in seen else 404)
        assert worksheet.status_code == (200 if seen or who == "co-author" else 404)
        assert (SECRET in worksheet.content.decode()) is bool(seen)

    def test_of_the_history_find_no_line(self, found):
        kinds = {entry.data.get("kind") for entry in ModelLogEntry.objects.filter(action="workflow.act")}

        assert A.RESULT_RECOGNISED in kinds
        assert not kinds & {A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND}

    def test_lose_sight_when_they_leave_office(self, found):
        appointment = found.staff.clerk.appointments.get()
        appointment.until = DAY
        appointment.save()

        assert hidden_acts(found.staff.clerk.user, found.dossier, DAY) == frozenset()
        assert len(hidden_acts(found.staff.clerk.user, found.dossier, DAY.replace(day=2))) == 3
