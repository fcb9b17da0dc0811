"""Who records, reads and approves in the replication ledger; every address, role by role."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from content.organisation.models import Appointment, Office
from content.showcase.models import Discontinuation, Replication, ReplicationEntry, ReplicationState
from tests.factories.showcase import ModelPageFactory, ReplicationEntryFactory, ReplicationFactory
from tests.workflow.permissions.test_addresses import ROLES
from workflow.views import replication_urls

KEEPERS = {"head", "clerk", "propaganda"}
RECORDERS = KEEPERS | {"foreign_head", "foreign_clerk"}
ADDED = {"state": ReplicationState.SUCCEEDED, "on": "02/05/2026"}
COVERED = {
    "workflow_replications", "workflow_replication_begin", "workflow_model_stop", "workflow_replication",
    "workflow_replication_record", "workflow_replication_rewrite", "workflow_replication_approve",
}  # fmt: skip

ROWLESS = {"workflow_replications", "workflow_replication_begin", "workflow_model_stop"}


@pytest.fixture
def line(world) -> Replication:
    """A line of the agency whose rows are tried."""
    return ReplicationFactory(agency=world.staff.agency, adaptation="Chỉ làm buổi sáng")


@pytest.fixture
def as_role(client, world):
    def log_in(role: str):
        client.force_login(world.users[role])
        return client

    return log_in


def expected(role: str, allowed: set[str], code: int, otherwise: int = 404) -> int:
    return code if role in allowed else otherwise


class TestAddresses:
    def test_are_all_covered(self):
        assert {pattern.name for pattern in replication_urls.urlpatterns} == COVERED

    @pytest.mark.parametrize("name", sorted(COVERED))
    def test_ask_strangers_to_log_in(self, name, client, line):
        row = (
            ()
            if name in {"workflow_replications", "workflow_replication_begin", "workflow_model_stop"}
            else (line.pk,)
        )

        assert client.get(reverse(name, args=row))["Location"].startswith(reverse("wagtailadmin_login"))

    @pytest.mark.parametrize("role", ROLES)
    def test_are_read_by_who_keeps_the_ledger(self, role, as_role, line):
        client = as_role(role)

        assert client.get(reverse("workflow_replication", args=[line.pk])).status_code == expected(
            role, KEEPERS | {"superuser"}, 200
        )
        assert client.get(reverse("workflow_replications")).status_code == expected(
            role, RECORDERS | {"superuser"}, 200
        )
        assert client.get(reverse("workflow_replication_begin")).status_code == expected(role, RECORDERS, 200)
        assert client.get(reverse("workflow_model_stop")).status_code == expected(role, {"propaganda"}, 200)


@pytest.mark.parametrize("role", ROLES)
class TestChanges:
    def test_are_recorded_for_the_own_agency_or_by_the_department(self, role, as_role, line):
        response = as_role(role).post(reverse("workflow_replication_record", args=[line.pk]), ADDED)

        assert response.status_code == expected(role, KEEPERS, 302, 200 if role == "superuser" else 404)
        assert (ReplicationEntry.objects.filter(replication=line).count() == 2) == (role in KEEPERS)

    def test_of_words_take_the_approval_back(self, role, as_role, line):
        Replication.objects.filter(pk=line.pk).update(approved_at=timezone.now())

        as_role(role).post(
            reverse("workflow_replication_rewrite", args=[line.pk]), {"adaptation": "Khác", "contact": ""}
        )

        line.refresh_from_db()
        assert (line.approved_at is None) == (line.adaptation == "Khác") == (role in KEEPERS)

    def test_are_approved_by_the_department_alone(self, role, as_role, line):
        as_role(role).post(reverse("workflow_replication_approve", args=[line.pk]), {"seen": line.fingerprint})

        line.refresh_from_db()
        assert bool(line.approved_at) == (role == "propaganda")

    def test_begin_for_the_own_agency_or_by_the_department(self, role, as_role, world):
        page = ModelPageFactory()
        data = {"page": page.pk, "agency": world.staff.agency.pk, "state": "under_way", "on": "01/05/2026"}

        as_role(role).post(reverse("workflow_replication_begin"), data)

        assert page.replications.exists() == (role in KEEPERS)

    def test_to_the_end_of_a_model_are_the_departments(self, role, as_role, world):
        page = ModelPageFactory()
        data = {"page": page.pk, "is_stopped": "1", "on": "01/05/2026", "reason": "Đã có cách khác"}

        as_role(role).post(reverse("workflow_model_stop"), data)

        assert Discontinuation.objects.filter(page=page).exists() == (role == "propaganda")


class TestRefusals:
    def test_keep_what_was_typed_and_name_the_field(self, as_role, line):
        data = {"state": "failed", "on": "02/05/2026", "note": "Giữ lại lời này"}

        html = as_role("head").post(reverse("workflow_replication_record", args=[line.pk]), data).content.decode()

        assert "Hãy chọn lý do để nơi khác tránh được." in html
        assert "Giữ lại lời này" in html

    def test_no_second_line_for_the_same_model(self, as_role, line, world):
        data = {"page": line.page.pk, "agency": line.agency.pk, "state": "planned", "on": "01/05/2026"}

        html = as_role("head").post(reverse("workflow_replication_begin"), data).content.decode()

        assert "Cơ quan này đã được ghi nhận" in html

    def test_nothing_is_approved_that_nobody_read(self, as_role, line):
        seen = line.fingerprint
        ReplicationEntryFactory(replication=line, note="Viết xen vào")

        as_role("propaganda").post(reverse("workflow_replication_approve", args=[line.pk]), {"seen": seen})

        line.refresh_from_db()
        assert line.approved_at is None

    def test_a_head_who_left_records_nothing(self, as_role, line, world):
        Appointment.objects.filter(agency=line.agency, office=Office.HEAD).update(until=date(2026, 1, 31))

        assert as_role("head").get(reverse("workflow_replication", args=[line.pk])).status_code == 404
