"""The evaluation council: who sits on it, and the days of its meeting (Điều 8, 17.3)."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

MEMBERS = Citation(8, 1, "b")
REPLACEMENT = Citation(8, 1, "c", reading="A16")


class Category(StrEnum):
    """Where a member comes from."""

    HEAD = "head"
    DEPUTY = "deputy"
    AGENCY_REPRESENTATIVE = "agency_representative"
    EXPERT = "expert"


class Role(StrEnum):
    """What a member is on the council."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"


CATEGORY_LABELS = {
    Category.HEAD: "Người đứng đầu cơ quan",
    Category.DEPUTY: "Cấp phó của người đứng đầu",
    Category.AGENCY_REPRESENTATIVE: "Đại diện cơ quan chuyên môn có liên quan",
    Category.EXPERT: "Chuyên gia, nhà khoa học",
}
ROLE_LABELS = {
    Role.CHAIR: "Chủ tịch Hội đồng",
    Role.VICE_CHAIR: "Phó Chủ tịch Hội đồng",
    Role.MEMBER: "Thành viên",
}


@dataclass(frozen=True)
class Seat:
    """A place on the council. ``official`` identifies a person on record; outsiders have none."""

    full_name: str
    category: Category
    role: Role = Role.MEMBER
    is_secretary: bool = False
    official: int | None = None
    position: str = ""
    email: str = ""


@rule(Citation(8, 1))
def council_has_five_to_nine_members(*, size: int, smallest: int = 5, largest: int = 9) -> str:
    """A council has from five to nine members, the chair and the secretary included, or as the rule set says."""
    if smallest <= size <= largest:
        return ""
    return f"Hội đồng phải có từ {smallest:02d} đến {largest:02d} thành viên, danh sách này có {size}"


@rule(Citation(8, 1, "a", reading="A10"))
def chair_is_the_head(*, seats: Iterable[Seat], head: int | None) -> str:
    """The one chair is the head of the agency that decides."""
    if head is None:
        return "Cơ quan chưa có người đứng đầu hoặc người được giao phụ trách để làm Chủ tịch Hội đồng"
    chairs = [seat.official for seat in seats if seat.role is Role.CHAIR]
    return "" if chairs == [head] else "Chủ tịch Hội đồng phải là người đứng đầu cơ quan xem xét đề xuất"


@rule(Citation(8, 1, "b", reading="A15"))
def deputies_provide_a_vice_chair(*, seats: Iterable[Seat], deputies: Collection[int]) -> str:
    """At least one deputy who has no part in the proposal is vice-chair, where there is such a deputy."""
    vice_chairs = {seat.official for seat in seats if seat.role is Role.VICE_CHAIR}
    if deputies and vice_chairs.isdisjoint(deputies):
        return "Cần ít nhất một Phó Chủ tịch Hội đồng là cấp phó của người đứng đầu"
    return ""


@rule(MEMBERS)
def one_member_is_secretary(*, seats: Iterable[Seat]) -> str:
    """Exactly one member, not the chair, is also the secretary."""
    secretaries = [seat for seat in seats if seat.is_secretary]
    if len(secretaries) != 1:
        return f"Hội đồng có đúng 01 thành viên kiêm thư ký, danh sách này có {len(secretaries)}"
    return "Chủ tịch Hội đồng không kiêm thư ký" if secretaries[0].role is Role.CHAIR else ""


@rule(Citation(8, 1, "b", reading="A12"))
def no_author_sits(*, seats: Iterable[Seat], authors: Collection[int]) -> str:
    """Nobody judges a proposal of their own."""
    found = [seat.full_name for seat in seats if seat.official in authors]
    return f"Người có đề xuất không được là thành viên Hội đồng: {', '.join(found)}" if found else ""


@rule(MEMBERS)
def deputies_are_deputies(*, seats: Iterable[Seat], deputies: Collection[int]) -> str:
    """Whoever sits as a deputy is a deputy of the deciding agency on that day."""
    found = [seat.full_name for seat in seats if seat.category is Category.DEPUTY and seat.official not in deputies]
    return f"Không phải cấp phó của cơ quan vào ngày này: {', '.join(found)}" if found else ""


@rule(Citation(8, 1))
def each_member_sits_once(*, seats: Iterable[Seat]) -> str:
    """One person has one seat, and every seat has a name."""
    people: Counter[tuple[int | None, str]] = Counter()
    for seat in seats:
        if not seat.full_name.strip():
            return "Có thành viên chưa ghi họ tên"
        people[(seat.official, "" if seat.official else f"{seat.full_name}|{seat.position}")] += 1
    return "Có người được ghi hai lần trong danh sách" if max(people.values(), default=0) > 1 else ""


@rule(Citation(7, 2, "2.2"))
def council_is_set_up_in_writing(*, document_number: str) -> str:
    """The head sets the council up, and changes it, by a written decision."""
    return "" if document_number.strip() else "Cần ghi số, ký hiệu quyết định"


@rule(REPLACEMENT)
def replacement_keeps_the_category(*, old: Seat, new: Seat) -> str:
    """A new member comes from where the one who leaves came from, and takes over their part."""
    if (old.category, old.role, old.is_secretary) == (new.category, new.role, new.is_secretary):
        return ""
    return f"Người thay phải cùng nhóm: {CATEGORY_LABELS[old.category].lower()}"


@rule(REPLACEMENT)
def only_a_sitting_member_is_replaced(*, sits: bool) -> str:
    """Whoever leaves sits on this council and has not been replaced before."""
    return "" if sits else "Người được thay không còn là thành viên Hội đồng này"


@rule(REPLACEMENT)
def chair_leaves_with_the_office(*, old: Seat, new: Seat, head: int | None) -> str:
    """The chair is not replaced, unless someone else has become head of the agency."""
    if old.role is not Role.CHAIR or (old.official != head and new.official == head):
        return ""
    return "Chủ tịch Hội đồng là người đứng đầu cơ quan, chỉ thay khi cơ quan có người đứng đầu mới"


@rule(REPLACEMENT)
def member_is_replaced_before_the_meeting(*, on: date, meeting: date | None) -> str:
    """Members change before the day of the meeting, not on it."""
    if meeting is not None and on >= meeting:
        return f"Chỉ thay thành viên trước ngày họp ({meeting:%d/%m/%Y})"
    return ""


@rule(Citation(8, 1, "c"))
def replacement_has_an_objective_reason(*, reasons: str) -> str:
    """A member is replaced for an objective reason, which is written down."""
    return "" if reasons.strip() else "Cần ghi lý do khách quan khiến thành viên không tham gia được"


@rule(Citation(8, 3, reading="A7"))
def members_have_time_to_read(*, meeting: date, earliest: date, waived: bool, notice: int = 5) -> str:
    """
    The meeting leaves five working days after the papers went out, unless all members waive that in writing.

    ``earliest`` is the first day that leaves them; ``notice`` how many they are by the rule set.
    """
    if meeting >= earliest or waived:
        return ""
    return (
        f"Tài liệu phải đến thành viên trước ngày họp ít nhất {notice:02d} ngày làm việc, nên sớm nhất là "
        f"{earliest:%d/%m/%Y}; "
        "họp sớm hơn cần văn bản đồng ý của toàn thể thành viên"
    )


@rule(Citation(8, 3, reading="A7"))
def waiver_is_written(*, waived: bool, has_document: bool) -> str:
    """The waiver of all members is a document."""
    return "Cần đính kèm văn bản đồng ý của toàn thể thành viên" if waived and not has_document else ""


@rule(Citation(8, 3, reading="A7"))
def late_meeting_has_a_reason(*, meeting: date, latest: date, reasons: str) -> str:
    """A meeting after the last day is held all the same, late, and says why."""
    if meeting > latest and not reasons.strip():
        return f"Ngày họp quá hạn ({latest:%d/%m/%Y}): cần ghi lý do"
    return ""


@rule(Citation(8, 3))
def every_member_has_the_papers(*, missing: Sequence[str]) -> str:
    """Nobody votes on a plan that was not sent to every member."""
    return f"Chưa ghi việc gửi tài liệu cho: {', '.join(missing)}" if missing else ""


@rule(Citation(8, 3))
def papers_go_to_members(*, members: int) -> str:
    """Sending papers names the members who got them."""
    return "" if members else "Cần chọn thành viên đã được gửi tài liệu"


@rule(Citation(8, 1, "a"))
def chair_presides(*, chair: int | None, head: int | None) -> str:
    """Whoever chairs the meeting is head of the agency on that day."""
    if head is not None and chair == head:
        return ""
    return "Chủ tịch Hội đồng không còn là người đứng đầu cơ quan; hãy quyết định thay thành viên trước khi họp"


@rule(Citation(8, 4))
def criteria_are_commented(*, missing: Sequence[str]) -> str:
    """A member comments on every criterion when voting; ``missing`` are the labels of empty ones."""
    return f"Cần nhận xét về: {'; '.join(missing)}" if missing else ""


@rule(Citation(17, 3, "a"))
def result_is_commented(*, missing: Sequence[str]) -> str:
    """A member comments on what was achieved, on time and means, and on the effect."""
    return f"Cần nhận xét về: {'; '.join(missing)}" if missing else ""


@rule(Citation(8, 2))
def meeting_is_minuted(*, conclusion: str, has_document: bool) -> str:
    """The council's meeting is recorded: its conclusion, or the signed minutes."""
    return "" if conclusion.strip() or has_document else "Cần ghi kết luận hoặc đính kèm biên bản cuộc họp Hội đồng"


def council_warnings(seats: Sequence[Seat], authors: Collection[str]) -> list[str]:
    """What deserves attention without being unlawful (reading A15)."""
    found = []
    if len(seats) % 2 == 0:
        found.append(
            f"Hội đồng có {len(seats)} thành viên, là số chẵn: khi hai bên bằng nhau thì theo phiếu của Chủ tịch"
        )
    names = [seat.full_name for seat in seats if seat.official is None and seat.full_name in authors]
    if names:
        found.append(f"Trùng họ tên với người có đề xuất, cần kiểm tra: {', '.join(names)}")
    return found
