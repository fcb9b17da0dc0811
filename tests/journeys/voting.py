"""Two votes of the leadership: on the proposal and on its result (Điều 7.2.1, 17.2)."""

from playwright.sync_api import Locator, expect

from tests.journeys.browsing import Person
from tests.journeys.cast import TITLE, Cast

CLAUSE = "điểm 2.1 khoản 2 Điều 7"
HEAD_COMMENT = "Làm ở Sở trước, sau sáu tháng mới xem xét nơi khác."
CONCLUSION = "Tập thể lãnh đạo thống nhất cho triển khai."


def line(person: Person, name: str) -> Locator:
    """The row of ``name`` on the list of voters."""
    return person.page.get_by_role("row").filter(has_text=name)


def history(person: Person) -> Locator:
    return person.page.get_by_role("region", name="Diễn biến")


def head_votes(cast: Cast) -> None:
    """The head can neither close first nor abstain; what was typed survives both refusals."""
    head, (one, other) = cast.head, cast.deputies
    cast.turn("Bỏ phiếu", head, one, other)
    head.open_waiting(TITLE)
    cast.shots.take(head.page, "thu-truong-bo-phieu", phone=True)
    head.perform("Chốt biểu quyết", {"Kết luận cuộc họp": CONCLUSION})
    head.is_refused("Chốt biểu quyết", CLAUSE, kept={"Kết luận cuộc họp": CONCLUSION})
    cast.shots.take(head.page, "chua-chot-duoc")

    head.perform("Bỏ phiếu", {"Ý kiến kèm theo": HEAD_COMMENT}, choose=("Ý kiến khác",))
    head.is_refused("Bỏ phiếu", CLAUSE, kept={"Ý kiến kèm theo": HEAD_COMMENT})
    expect(head.act("Bỏ phiếu").get_by_label("Ý kiến khác", exact=True)).to_be_checked()
    cast.shots.take(head.page, "thu-truong-phai-chon")
    head.perform("Bỏ phiếu", choose=("Tán thành",))
    head.succeeds("Bỏ phiếu biểu quyết")
    expect(line(head, "Cán bộ A01")).to_contain_text("Tán thành")
    cast.turn("Bỏ phiếu", one, other)


def deputies_vote(cast: Cast) -> None:
    """They see who voted, not how. One votes with the keyboard, the other with a nervous mouse."""
    one, other = cast.deputies
    one.open_waiting(TITLE)
    assert_hidden(one, "Cán bộ A01", "Tán thành", HEAD_COMMENT)
    cast.shots.take(one.page, "cap-pho-chua-thay-phieu")
    part = one.act("Bỏ phiếu")
    part.get_by_label("Tán thành", exact=True).focus()
    one.page.keyboard.press("Space")
    one.page.keyboard.press("Tab")
    one.page.keyboard.press("Tab")
    expect(part.get_by_role("button", name="Bỏ phiếu")).to_be_focused()
    one.page.keyboard.press("Enter")
    one.succeeds("Bỏ phiếu biểu quyết")
    cast.turn("Bỏ phiếu", other)

    other.open_waiting(TITLE)
    ballot = other.prepare("Bỏ phiếu", choose=("Không tán thành",))
    ballot.get_by_role("button", name="Bỏ phiếu").dblclick()
    other.succeeds("Bỏ phiếu biểu quyết")
    expect(history(other).get_by_role("heading", name="Bỏ phiếu biểu quyết")).to_have_count(3)
    for reader in (cast.official, cast.clerk, one):
        reader.open_dossier(TITLE)
        assert_hidden(reader, "Cán bộ A03", "Không tán thành", HEAD_COMMENT)
    cast.shots.take(cast.official.page, "tac-gia-chua-thay-phieu")


def assert_hidden(reader: Person, name: str, choice: str, comment: str) -> None:
    """``reader`` sees that ``name`` voted, neither how nor with which words."""
    expect(line(reader, name)).to_contain_text("Đã bỏ phiếu")
    expect(line(reader, name)).not_to_contain_text(choice)
    expect(history(reader)).to_contain_text(name)
    expect(history(reader)).not_to_contain_text(choice)
    expect(history(reader)).not_to_contain_text(comment)


def close_vote(cast: Cast) -> None:
    """Two to one: passed, and now everybody concerned sees how each voted."""
    head, official = cast.head, cast.official
    cast.turn("Chốt biểu quyết", head, cast.clerk)
    head.open_waiting(TITLE)
    head.perform("Chốt biểu quyết", {"Kết luận cuộc họp": CONCLUSION})
    head.succeeds("Kết thúc họp, chốt kết quả biểu quyết")
    official.page.reload()
    official.sees("Được thông qua", "2 tán thành trên 3 ý kiến biểu quyết")
    expect(line(official, "Cán bộ A03")).to_contain_text("Không tán thành")
    cast.shots.take(official.page, "ket-qua-bieu-quyet", phone=True)


def evaluate(cast: Cast) -> None:
    """The meeting on the result: three ballots, one of them for a partial completion."""
    head, clerk, (one, other) = cast.head, cast.clerk, cast.deputies
    cast.turn("Mời họp đánh giá", clerk, head)
    clerk.open_waiting(TITLE)
    clerk.perform("Mời họp đánh giá", {"Ngày họp": cast.today, "Địa điểm": "Phòng họp số 1"})
    clerk.succeeds("Mời họp đánh giá kết quả")
    cast.turn("Mở biểu quyết kết quả", clerk, head)
    clerk.perform("Mở biểu quyết kết quả")
    clerk.succeeds("Mở biểu quyết kết quả")
    cast.turn("Bỏ phiếu", head, one, other)
    ballots = {head: "Hoàn thành", one: "Hoàn thành", other: "Hoàn thành một phần"}
    for voter, choice in ballots.items():
        voter.open_waiting(TITLE)
        voter.perform("Bỏ phiếu", choose=(choice,))
        voter.succeeds("Bỏ phiếu đánh giá kết quả")
    cast.turn("Chốt kết quả đánh giá", head, clerk)
    head.open_waiting(TITLE)
    cast.shots.take(head.page, "chot-danh-gia")
    head.perform("Chốt kết quả đánh giá")
    head.succeeds("Kết thúc họp, chốt kết quả đánh giá")
