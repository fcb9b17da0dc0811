"""A file from the agency's editor, through clearance, to the public."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from content.showcase.models import ModelPage
from tests.factories.workflow import make_case
from tests.workflow.permissions.forms import filled
from workflow.rules.stages import Stage

PDF = b"%PDF-1.4 bien ban nghiem thu"


def upload(client, page: ModelPage) -> None:
    """Add a ticked file in the editor and save the draft."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    row = {"id": "", "ORDER": "1", "DELETE": "", "title": "Biên bản", "is_public": "on"}
    data = {**filled(client.get(address)), "evidence-TOTAL_FORMS": "1"}
    data |= {f"evidence-0-{name}": value for name, value in row.items()}
    data["evidence-0-file"] = SimpleUploadedFile("bien-ban.pdf", PDF)
    assert client.post(address, data).status_code == 302


@pytest.mark.django_db
class TestEvidence:
    def test_reaches_the_public_with_the_page_and_not_before(self, client):
        case = make_case().submit().reach(Stage.AWAITING_CLEARANCE)
        page = ModelPage.objects.get(evaluation=case.evaluation)
        client.force_login(case.account("head"))
        upload(client, page)
        page.refresh_from_db()
        file = page.get_latest_revision_as_object().evidence.get()
        address = reverse("model_evidence", kwargs={"page_pk": page.pk, "key": file.key})
        assert b"".join(client.get(address).streaming_content) == PDF
        client.logout()
        assert client.get(address).status_code == 404

        case.reach(Stage.PUBLISHED)

        assert b"".join(client.get(address).streaming_content) == PDF
        page.refresh_from_db()
        assert address in client.get(page.url).content.decode()
