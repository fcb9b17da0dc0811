"""What the public may read (Điều 14.5, 19.2)."""

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule
from workflow.rules.voting import Outcome

SHOWN = frozenset({Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED})


@rule(Citation(19, 2, reading="A36"))
def result_may_be_shown(*, outcome: str) -> str:
    """Only a result recognised as completed, wholly or partly, becomes a public model."""
    return (
        ""
        if outcome in SHOWN
        else "Chỉ kết quả được công nhận hoàn thành hoặc hoàn thành một phần mới lập trang mô hình"
    )


@rule(Citation(19, 2, reading="A36"))
def content_is_cleared(*, no_state_secret: bool, personal_data_consented: bool) -> str:
    """The agency confirms that nothing is secret and that the persons named agree."""
    if not no_state_secret:
        return "Cần xác nhận nội dung không thuộc bí mật nhà nước"
    return "" if personal_data_consented else "Cần xác nhận người được nêu tên, chụp ảnh đã đồng ý"


@rule(Citation(19, 2, reading="A36"))
def cleared_text_is_what_is_published(*, cleared: str, latest: str) -> str:
    """What goes out is exactly the text that the agency cleared; both are hashes."""
    if cleared != latest:
        return "Nội dung đã sửa sau khi cơ quan đồng ý; hãy chuyển lại để cơ quan xem bản mới"
    return ""
