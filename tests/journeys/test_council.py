"""A council decides, with a member from outside who votes by a personal link (Điều 7.2.2, 8)."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from content.organisation.models import Official
from tests.journeys.browsing import Person, Reader
from workflow.models import Dossier
from workflow.models.vote import VotePhase
from workflow.policies.links import make_token
from workflow.rules.council import Category, Role, Seat
from workflow.rules.voting import Choice
from workflow.sample.council_cases import council_called
from workflow.sample.council_driver import CouncilDriver, seat_of
from workflow.sample.days import Days
from workflow.sample.texts import write_proposal

SERIES = "d"
EXPERT = Seat("Chuyên gia B01", Category.EXPERT, position="Trường Đại học Sao Mai")
REMARKS = {
    "a) Nhận xét về sự cần thiết": "Đúng chỗ người dân đang vướng.",
    "b) Nhận xét về nội dung": "Làm được với người và máy hiện có.",
}
VOTERS = ("cap-pho-2", "van-thu")
"""Who votes with an account here: the head and the first deputy have done so."""


@pytest.fixture
def dossier(agency) -> Dossier:
    """The council meets today; two of its five members have voted."""
    days = Days(timezone.localdate())
    driver = CouncilDriver(write_proposal(1, Official.objects.get(user__username="can-bo")))
    clerk = Official.objects.get(user__username="van-thu")
    secretary = seat_of(clerk, Category.AGENCY_REPRESENTATIVE, Role.MEMBER, is_secretary=True)
    council_called(driver, days, 10, [secretary, EXPERT])
    driver.council_vote(days.ago(0), [Choice.APPROVE, Choice.APPROVE], close=False)
    return driver.dossier


def outsider_votes(outsider: Reader, dossier: Dossier, shots) -> None:
    """Nothing typed is lost to a refusal; a ballot that was cast is there and cannot be cast again."""
    member = dossier.council.get(full_name=EXPERT.full_name)
    outsider.open(reverse("workflow_council_link", args=[make_token(member, VotePhase.PROPOSAL)]))
    page = outsider.page
    outsider.sees(dossier.proposal.title, EXPERT.full_name)
    shots.take(page, "duong-dan-ca-nhan", phone=True)
    first, second = REMARKS.items()
    page.get_by_role("textbox", name=first[0]).fill(first[1])
    page.get_by_role("button", name="Bỏ phiếu").click()

    expect(page.get_by_role("textbox", name=first[0])).to_have_value(first[1])
    shots.take(page, "phieu-con-thieu", phone=True)
    page.get_by_role("textbox", name=second[0]).fill(second[1])
    page.get_by_label("Không tán thành", exact=True).check()
    page.get_by_role("button", name="Bỏ phiếu").click()
    outsider.sees("Đã ghi nhận phiếu của đồng chí")
    outsider.page.reload()
    expect(page.get_by_role("button", name="Bỏ phiếu")).to_have_count(0)


def members_vote(voters: list[Person], title: str) -> None:
    """Those with an account vote from their own desks and see nobody's choice."""
    for voter in voters:
        voter.open_waiting(title)
        voter.sees_no("Không tán thành trên")
        voter.perform("Bỏ phiếu", REMARKS, choose=("Tán thành",))
        voter.succeeds("Thành viên Hội đồng bỏ phiếu")


@pytest.mark.journey
def test_a_council_decides_with_a_member_from_outside(person, visitor, dossier, shots):
    head, *voters = (person(account) for account in ("thu-truong", *VOTERS))
    outsider_votes(visitor, dossier, shots)
    members_vote(voters, dossier.proposal.title)

    head.open_waiting(dossier.proposal.title)
    head.perform("Chốt biểu quyết", {"Kết luận cuộc họp": "Hội đồng thống nhất."})
    head.succeeds("Kết thúc họp Hội đồng, chốt kết quả biểu quyết")
    head.sees("Được thông qua", "4 tán thành trên 5")
    with head.page.expect_download() as paper:
        head.page.get_by_role("listitem").filter(has_text="Biên bản họp Hội đồng").get_by_role("link").first.click()
    assert paper.value.path().read_bytes().startswith(b"PK")
    shots.take(head.page, "hoi-dong-da-chot", phone=True)
    for reader in (head, *voters, visitor):
        reader.watch.assert_clean()
