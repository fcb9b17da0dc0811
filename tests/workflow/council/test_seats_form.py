"""The rows of the form that names council members: nothing typed there is passed over in silence."""

import pytest
from django.urls import reverse

from content.organisation.models import Official
from tests.workflow.council.conftest import ESTABLISHED, secretary_seat
from workflow.rules.acts import ActKind

DAY = ESTABLISHED.replace(day=20)


@pytest.fixture
def establish(case, client):
    """Post the form with a lawful council and whatever is added."""
    case.driver.submit(DAY)
    case.driver.receive_for_council(DAY, DAY)
    first, second = case.staff.deputies
    client.force_login(case.account("head"))
    lawful = {
        "request_key": "abc",
        "document_number": "11/QĐ",
        "on": "20/11/2026",
        f"deputy_{first.pk}": "vice_chair",
        f"deputy_{second.pk}": "member",
        "m1_code": Official.objects.get(pk=secretary_seat().official).code,
        "m1_part": "secretary",
        "m2_name": "Trần Văn Mẫu",
    }
    address = reverse("workflow_act", args=[case.dossier.pk, ActKind.COUNCIL_ESTABLISHED])
    return lambda **more: client.post(address, {**lawful, **more})


class TestRows:
    @pytest.mark.parametrize("typed", [{"m3_position": "Trường Đại học"}, {"m3_email": "ai@x.example"}])
    def test_without_a_name_are_refused_not_dropped(self, case, establish, typed):
        page = establish(**typed).content.decode()

        assert "Ghi họ và tên hoặc mã cán bộ của người này, hoặc xóa cả dòng." in page
        assert next(iter(typed.values())) in page
        assert case.dossier.council.count() == 0

    def test_left_empty_are_no_members(self, case, establish):
        assert establish(m3_part="member").status_code == 302
        assert case.dossier.council.count() == 5

    def test_say_in_plain_words_how_a_code_is_written(self, establish):
        page = establish(m3_code="Cán bộ 7").content.decode()

        assert "Chỉ dùng chữ cái không dấu, chữ số, dấu gạch dưới hoặc gạch nối" in page
