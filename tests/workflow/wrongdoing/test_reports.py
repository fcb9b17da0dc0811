"""A report of wrongdoing reaches impartial inspection officers and nobody else (Điều 6)."""

from datetime import datetime

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry, ReferenceIndex

from content.organisation.models import Office
from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.factories.workflow import appoint
from workflow.actions.wrongdoing import FileReport, TakeStep
from workflow.models import Report, ReportStep
from workflow.models.act import LedgerError
from workflow.policies.acting import ActionForbidden
from workflow.policies.reports import handled_reports
from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind as A
from workflow.rules.verdict import RuleViolation
from workflow.rules.wrongdoing import Finding, Nature, StepKind, next_steps

pytestmark = pytest.mark.django_db
SECRET = "Việc kín không ai khác được đọc"
NOW = timezone.make_aware(datetime(2026, 7, 1, 9))


@pytest.fixture
def inspectors(db):
    commission = AgencyFactory(party=True)
    return [appoint(commission, Office.INSPECTION_COMMISSION) for _ in range(2)]


@pytest.fixture
def filed(case, inspectors):
    """The proposer reports the head and the second inspection officer, on their dossier."""
    case.submit()
    return file(case, accused=[case.staff.head, inspectors[1]], dossier=case.dossier)


def file(case, **facts) -> Report:
    given = {"nature": Nature.OBSTRUCTION, "description": SECRET, "accused": [case.staff.head], "request_key": "k1"}
    return FileReport(user=case.account("proposer"), now=NOW, **{**given, **facts}).execute()


def take(report, user, kind, **facts) -> ReportStep:
    return TakeStep(report=report, user=user, now=timezone.now(), kind=kind, **facts).execute()


def concluded(report, user) -> None:
    take(report, user, StepKind.RECEIVED)
    take(report, user, StepKind.EXAMINED)
    take(report, user, StepKind.CONCLUDED, finding=Finding.FOUND, note="Có hành vi gây khó khăn.")


class TestSteps:
    @pytest.mark.parametrize(
        ("last", "has_dossier", "expected"),
        [
            (None, True, ["received"]),
            ("received", True, ["examined"]),
            ("examined", False, ["concluded"]),
            ("concluded", True, ["noted"]),
            ("concluded", False, []),
            ("noted", True, []),
        ],
    )
    def test_follow_each_other(self, last, has_dossier, expected):
        assert next_steps(last, has_dossier=has_dossier) == expected

    def test_refuse_to_jump(self, filed, inspectors):
        with pytest.raises(RuleViolation, match="không theo thứ tự"):
            take(filed, inspectors[0].user, StepKind.CONCLUDED, finding=Finding.FOUND, note="Có.")

    def test_refuse_a_conclusion_without_findings(self, filed, inspectors):
        take(filed, inspectors[0].user, StepKind.RECEIVED)
        take(filed, inspectors[0].user, StepKind.EXAMINED)

        with pytest.raises(RuleViolation, match="Kết luận cần có"):
            take(filed, inspectors[0].user, StepKind.CONCLUDED, finding=Finding.FOUND, note=" ")

    def test_form_a_chain_that_is_never_changed(self, filed, inspectors):
        concluded(filed, inspectors[0].user)
        steps = list(filed.steps.all())

        assert [step.sequence for step in steps] == [1, 2, 3]
        assert [step.previous_hash for step in steps[1:]] == [step.hash for step in steps[:-1]]
        assert all(step.hash == step.computed_hash() for step in steps)
        with pytest.raises(LedgerError):
            steps[0].save()
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE workflow_report SET description = 'x'")

    def test_refuse_everyone_who_may_not_read(self, filed, inspectors, case):
        for user in (inspectors[1].user, case.account("head"), case.account("proposer")):
            with pytest.raises(ActionForbidden):
                take(filed, user, StepKind.RECEIVED)

    def test_put_the_outcome_on_the_dossier_without_the_reporter(self, filed, inspectors, case):
        concluded(filed, inspectors[0].user)
        take(filed, inspectors[0].user, StepKind.NOTED, note="Đã chấn chỉnh việc gây khó khăn.")

        act = case.last(A.VIOLATION_CONCLUDED)

        assert act.data == {"prohibited": "6.2", "conclusion": "Đã chấn chỉnh việc gây khó khăn."}
        assert act.act_type == ACTS[A.VIOLATION_CONCLUDED]
        assert filed.status == "Đã ghi kết luận vào hồ sơ"


class TestFiling:
    def test_sends_one_report_for_one_request(self, case, inspectors):
        case.submit()

        assert file(case) == file(case)
        assert Report.objects.count() == 1

    def test_refuses_when_every_inspection_officer_is_accused(self, case, inspectors):
        with pytest.raises(RuleViolation, match="Không còn cán bộ kiểm tra"):
            file(case, accused=inspectors)
        assert not Report.objects.exists()

    def test_refuses_an_account_without_an_official(self, case, inspectors):
        admin = get_user_model().objects.create_superuser("quan-tri-thu", password="x")

        with pytest.raises(ActionForbidden):
            FileReport(
                user=admin, now=NOW, nature=Nature.ABUSE, description="x", accused=[], request_key="k"
            ).execute()

    def test_leaves_no_trace_elsewhere(self, case, inspectors):
        case.submit()
        logged, indexed = ModelLogEntry.objects.count(), ReferenceIndex.objects.count()
        dossier = case.dossier

        report = file(case, dossier=dossier, documents=[SimpleUploadedFile("bằng chứng.pdf", b"%PDF-1.4 x")])

        assert ModelLogEntry.objects.count() == logged
        assert ReferenceIndex.objects.count() == indexed
        assert mail.outbox == []
        assert dossier.acts.count() == 1
        assert "bằng" not in report.files.get().file.name

    def test_works_from_the_screen_without_script(self, case, inspectors, client):
        case.submit()
        client.force_login(case.account("proposer"))
        address = reverse("workflow_file_report")
        page = client.get(address, {"agency": case.staff.agency.pk}).content.decode()

        answer = client.post(
            f"{address}?agency={case.staff.agency.pk}",
            {
                "request_key": "k9",
                "accused": [case.staff.head.pk],
                "nature": "6.2",
                "dossier": case.dossier.pk,
                "description": SECRET,
                "documents": [SimpleUploadedFile("a.pdf", b"%PDF-1.4 a"), SimpleUploadedFile("b.pdf", b"%PDF-1.4 b")],
            },
            follow=True,
        )
        after = answer.content.decode()

        assert case.staff.head.full_name in page
        assert "gửi kín tới Ủy ban Kiểm tra" in after
        assert SECRET not in after
        assert Report.objects.get().files.count() == 2

    def test_refuses_a_request_of_somebody_else_and_keeps_what_was_typed(self, case, inspectors, client):
        case.submit()
        file(case, request_key="k9")
        client.force_login(case.account("deputy-1"))
        sent = {"request_key": "k9", "accused": [case.staff.head.pk], "nature": "6.2", "description": "Việc thứ hai."}

        page = client.post(reverse("workflow_file_report"), sent)

        assert page.status_code == 200
        assert "Việc thứ hai." in page.content.decode()
        assert "đã được dùng để ghi nhận một việc khác" in page.content.decode()
        assert page.context_data["form"]["request_key"].value() != "k9"
        assert Report.objects.count() == 1

    def test_refuses_a_dossier_that_the_reporter_may_not_see(self, case, inspectors, client):
        case.submit()
        stranger = OfficialFactory(with_account=True)
        client.force_login(stranger.user)

        page = client.post(
            f"{reverse('workflow_file_report')}?agency={case.staff.agency.pk}",
            {
                "request_key": "k9",
                "accused": [case.staff.head.pk],
                "nature": "6.2",
                "dossier": case.dossier.pk,
                "description": "Có việc.",
            },
        )

        assert page.status_code == 200
        assert not Report.objects.exists()


class TestReaders:
    def test_are_impartial_inspection_officers_only(self, filed, inspectors, case, client):
        users = {
            "impartial": inspectors[0].user,
            "accused officer": inspectors[1].user,
            "head": case.account("head"),
            "reporter": case.account("proposer"),
            "organisation": appoint(AgencyFactory(), Office.ORGANISATION_COMMISSION).user,
            "superuser": get_user_model().objects.create_superuser("quan-tri-thu", password="x"),
            "stranger": OfficialFactory(with_account=True).user,
        }
        document = file(
            case, request_key="k2", accused=[inspectors[1]], documents=[SimpleUploadedFile("a.pdf", b"%PDF-1.4 a")]
        )
        addresses = [
            reverse("workflow_report", args=[filed.token]),
            reverse("workflow_report_file", args=[document.token, document.files.get().pk]),
        ]

        answers = {}
        for who, user in users.items():
            client.force_login(user)
            answers[who] = {client.get(address).status_code for address in addresses}

        assert answers.pop("impartial") == {200}
        assert set(map(frozenset, answers.values())) == {frozenset({404})}

    def test_are_not_superusers_who_inspect_nothing(self, filed, client):
        admin = get_user_model().objects.create_superuser("quan-tri-thu", password="x")
        client.force_login(admin)
        places = [
            "/admin/",
            "/admin/ho-so/?xem=tat-ca",
            f"/admin/ho-so/{filed.dossier_id}/",
            "/admin/reports/site-history/",
        ]

        pages = [client.get(place, follow=True).content.decode() for place in places]

        assert not handled_reports(admin, timezone.localdate()).exists()
        assert not any(SECRET in page or filed.token in page or "/admin/phan-anh/" in page for page in pages)
        assert client.get(reverse("workflow_reports")).status_code == 404

    def test_do_not_include_a_superuser_accused_in_office(self, filed, inspectors, client):
        accused = inspectors[1].user
        accused.is_superuser = True
        accused.save()
        client.force_login(accused)

        page = client.get(reverse("workflow_reports"))

        assert page.status_code == 200
        assert filed.token not in page.content.decode()
        assert client.get(reverse("workflow_report", args=[filed.token])).status_code == 404

    def test_include_the_reporter_by_status_alone(self, filed, inspectors, case, client):
        take(filed, inspectors[0].user, StepKind.RECEIVED, note="Ghi chú nội bộ")
        client.force_login(case.account("proposer"))

        page = client.get(reverse("workflow_reports")).content.decode()

        assert "Đã tiếp nhận" in page
        assert not any(word in page for word in (SECRET, "Ghi chú nội bộ", filed.token))

    def test_see_an_internal_target_and_the_next_step(self, filed, inspectors, client):
        client.force_login(inspectors[0].user)
        address = reverse("workflow_report", args=[filed.token])

        page = client.get(address).content.decode()
        answer = client.post(reverse("workflow_report_step", args=[filed.token, "received"]), {"note": "Đã nhận."})

        assert SECRET in page
        assert "mốc nội bộ 06/07/2026" in page
        assert answer.status_code == 302
        assert filed.steps.get().note == "Đã nhận."

    def test_lose_sight_when_they_leave_the_commission(self, filed, inspectors):
        today = timezone.localdate()
        inspectors[0].appointments.update(until=today.replace(year=today.year - 1))

        assert not handled_reports(inspectors[0].user, today).exists()
