"""The editors of proposals and result reports: what one may press there, and drafts without a name."""

import pytest
from django.urls import reverse

from content.proposal.completeness import missing_blocks
from content.proposal.models import Proposal

pytestmark = pytest.mark.django_db

EMPTY = {
    "title": "",
    "co_authorships-TOTAL_FORMS": "0",
    "co_authorships-INITIAL_FORMS": "0",
    "co_authorships-MIN_NUM_FORMS": "0",
    "co_authorships-MAX_NUM_FORMS": "1000",
    "action-check": "",
}


@pytest.fixture
def author(client, case):
    client.force_login(case.account("proposer"))
    return client


class TestProposalEditor:
    @pytest.mark.parametrize("draft", [False, True])
    def test_offers_no_submission_that_would_submit_nothing(self, author, draft):
        address = reverse("proposals:add")
        if draft:
            author.post(address, {**EMPTY, "title": "Hẹn giờ"})
            address = reverse("proposals:edit", args=[Proposal.objects.latest("pk").pk])

        page = author.get(address).content.decode()

        assert 'name="action-submit"' not in page
        assert 'name="action-publish"' not in page

    def test_puts_the_way_on_before_mere_saving(self, author):
        page = author.get(reverse("proposals:add")).content.decode()

        assert 0 < page.index("Lưu, xem lại và trình") < page.index("Lưu bản nháp")


class TestDraftWithoutName:
    def test_is_spoken_of_as_such_and_lacks_its_title(self, author):
        page = author.post(reverse("proposals:add"), EMPTY, follow=True).content.decode()

        assert "Đề xuất chưa đặt tên" in page
        assert "object (" not in page
        assert "Đối tượng" not in page
        assert missing_blocks(Proposal.objects.latest("pk"))[0][1] == "Tên đề xuất"
