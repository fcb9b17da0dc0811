"""The page of one's own substitutions, and the inbox of whoever acts for another."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories.organisation import UserFactory
from workflow.actions.substitution import NameSubstitute
from workflow.models import Substitution
from workflow.rules.substitution import Duty

pytestmark = pytest.mark.django_db


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def row(staff, colleague, today) -> Substitution:
    terms = {"since": today, "until": today, "now": timezone.now()}
    return NameSubstitute(user=staff.clerk.user, substitute=colleague, duties=[Duty.RECORDS], **terms).execute()


class TestPage:
    address = "/admin/ho-so/lam-thay/"

    def test_names_a_colleague(self, client, staff, colleague, today):
        client.force_login(staff.clerk.user)
        until = today + timedelta(3)

        response = client.post(
            self.address,
            {
                "substitute": colleague.pk,
                "since": f"{today:%d/%m/%Y}",
                "until": f"{until:%d/%m/%Y}",
                "duties": ["records"],
            },
        )

        assert response.status_code == 302, response.content.decode()
        made = Substitution.objects.get()
        assert (made.principal, made.until, made.duties) == (staff.clerk, until, ["records"])

    def test_names_what_is_wrong_and_keeps_what_was_typed(self, client, staff, colleague, today):
        client.force_login(staff.clerk.user)
        before = today - timedelta(3)

        page = client.post(
            self.address,
            {
                "substitute": colleague.pk,
                "since": f"{today:%d/%m/%Y}",
                "until": f"{before:%d/%m/%Y}",
                "note": "Đi họp",
            },
        ).content.decode()

        assert "Ngày cuối làm thay phải bằng hoặc sau ngày bắt đầu" in page
        assert "Đi họp" in page
        assert not Substitution.objects.exists()

    def test_offers_duties_that_are_ones_own(self, client, staff):
        client.force_login(staff.head.user)
        page = client.get(self.address).content.decode()

        assert 'value="monitoring"' in page
        assert 'value="records"' not in page

    def test_offers_no_stranger(self, client, staff, today):
        client.force_login(staff.clerk.user)

        page = client.post(
            self.address,
            {"substitute": staff.propaganda.pk, "since": f"{today:%d/%m/%Y}", "until": f"{today:%d/%m/%Y}"},
        )

        assert page.status_code == 200
        assert not Substitution.objects.exists()


class TestTakingBack:
    def test_is_open_to_whoever_named(self, client, staff, row):
        client.force_login(staff.clerk.user)

        client.post(reverse("workflow_substitution_end", args=[row.pk]))

        row.refresh_from_db()
        assert row.end.ended_by == staff.clerk.user
        assert "đã thu hồi" in client.get(TestPage.address).content.decode()

    def test_is_nobody_elses(self, client, staff, colleague, row):
        address = reverse("workflow_substitution_end", args=[row.pk])
        for user in (staff.head.user, colleague.user, UserFactory(superuser=True)):
            client.force_login(user)
            assert client.post(address).status_code == 404
        client.force_login(staff.clerk.user)
        assert client.get(address).status_code == 405

        assert Substitution.objects.filter(end=None).exists()


class TestInbox:
    def test_says_for_whom_the_reader_acts_and_what_waits_there(self, client, case, colleague, row):
        case.submit()
        client.force_login(colleague.user)

        page = client.get("/admin/").content.decode()

        assert f"Đồng chí đang làm thay {case.staff.clerk.full_name} (1)" in page
        assert case.proposal.title in page

    def test_leads_to_an_act_in_the_others_place(self, client, case, colleague, row, today):
        case.submit()
        client.force_login(colleague.user)
        address = f"/admin/ho-so/{case.dossier.pk}/"

        form = {"on": f"{case.dossier.stage_since:%d/%m/%Y}", "request_key": "mot-lan"}
        client.post(f"{address}plan_received/", form)
        page = client.get(address).content.decode()

        assert "Thay mặt" in page
        assert f"{case.staff.clerk.full_name}</dd>" in page
