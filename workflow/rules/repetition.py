"""The same request sent twice (Điều 14.9: a truthful record holds nothing twice)."""

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


@rule(Citation(14, 9))
def request_is_repeated_unchanged(*, same_act: bool, same_person: bool) -> str:
    """A request that comes again is the same person's and asks for the same act; anything else is a new request."""
    if same_act and same_person:
        return ""
    return "Yêu cầu này đã được dùng để ghi nhận một việc khác. Hãy tải lại trang rồi gửi lại"
