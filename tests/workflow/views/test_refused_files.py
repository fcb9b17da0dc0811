"""A refused form says which files must be chosen again, and ties each error to its box."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.factories.workflow import DAY
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.4 quyet dinh"


@pytest.fixture
def refused(client, case) -> str:
    """The page after a decision without its number, with a file beside it."""
    case.submit().reach(Stage.AWAITING_DECISION)
    client.force_login(case.account("head"))
    facts = {"reasons": "Vì", "on": f"{DAY:%d/%m/%Y}", "request_key": "mot-lan"}
    facts["document"] = SimpleUploadedFile("quyet-dinh.pdf", PDF)
    return client.post(reverse("workflow_act", args=[case.dossier.pk, "proposal_refused"]), facts).content.decode()


class TestRefusedForm:
    def test_names_the_file_that_must_be_chosen_again(self, refused):
        assert "Tệp “quyet-dinh.pdf” chưa được lưu, xin chọn lại." in refused

    def test_speaks_of_no_file_where_none_was_sent(self, refused):
        assert refused.count("chưa được lưu") == 1

    def test_has_every_description_that_its_boxes_refer_to(self, refused):
        wanted = {name for names in re.findall(r'aria-describedby="([^"]+)"', refused) for name in names.split()}

        assert any(name.endswith("document_number_error") for name in wanted)
        assert {name for name in wanted if f'id="{name}"' not in refused} == set()
