"""Papers that the organisation commission drafts where the Standing Board decides (Điều 20.2, reading A11)."""

from dataclasses import dataclass

from workflow.papers.contexts.common import Letter, Numbered
from workflow.papers.contexts.slots import slot


@dataclass(frozen=True, kw_only=True)
class BoardSubmission(Numbered):
    """Tờ trình of the commission: what it advises, and on what."""

    addressee: str = slot("Kính trình", must=True)
    authors: str = slot("Người có đề xuất", must=True)
    author_post: str = slot("Chức vụ, cơ quan của người chủ trì đề xuất")
    matter: str = slot("Việc trình", must=True)
    contents: tuple[str, ...] = slot("Nội dung trình", must=True)
    consulted: tuple[str, ...] = slot("Ý kiến cơ quan, chuyên gia (có thể trống)", must=True)
    surveyed: tuple[str, ...] = slot("Kết quả khảo sát (có thể trống)", must=True)
    advice: tuple[str, ...] = slot("Nội dung tham mưu", must=True)
    advised: str = slot("Đề nghị quyết định", must=True)
    annexes: tuple[str, ...] = slot("Tài liệu gửi kèm", must=True)


@dataclass(frozen=True, kw_only=True)
class BoardNotice(Letter):
    """Công văn with which the commission tells the proposer what was decided."""

    addressee: str = slot("Kính gửi", must=True)
    issuer: str = slot("Tên Ban Tổ chức")
    decider: str = slot("Cấp đã quyết định", must=True)
    decision: str = slot("Văn bản quyết định", must=True)
    outcome: str = slot("Nội dung quyết định", must=True)
    reasons: tuple[str, ...] = slot("Lý do (có thể trống)", must=True)
    follow_up: str = slot("Việc tiếp theo", must=True)
