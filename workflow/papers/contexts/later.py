"""Papers of the council, of orders and of findings."""

from dataclasses import dataclass

from workflow.papers.contexts.common import Count, Numbered, Person
from workflow.papers.contexts.slots import slot


@dataclass(frozen=True, kw_only=True)
class Ordered(Numbered):
    """A decision with its bases."""

    bases: tuple[str, ...] = slot("Căn cứ", must=True)
    authority: str = slot("Chức danh người quyết định, chữ in hoa", must=True)
    issuer: str = slot("Tên cơ quan ban hành")


@dataclass(frozen=True, kw_only=True)
class CouncilEstablishment(Ordered):
    """Quyết định thành lập Hội đồng."""

    members: tuple[Person, ...] = slot("Thành viên: họ tên, chức vụ, vai trò", must=True)
    duties: tuple[str, ...] = slot("Nhiệm vụ của Hội đồng", must=True)
    term: str = slot("Thời gian hoạt động", must=True)
    executors: str = slot("Nơi thi hành", must=True)


@dataclass(frozen=True, kw_only=True)
class SuspensionOrder(Ordered):
    """Quyết định tạm dừng hoặc chấm dứt."""

    measure: str = slot("Tạm dừng hoặc chấm dứt", must=True)
    ground: tuple[str, ...] = slot("Lý do, căn cứ thực tế", must=True)
    effective_on: str = slot("Từ ngày", must=True)
    follow_up: tuple[str, ...] = slot("Việc phải làm tiếp", must=True)
    executors: str = slot("Nơi thi hành", must=True)


@dataclass(frozen=True, kw_only=True)
class CouncilConclusion(Numbered):
    """Công bố kết luận của Hội đồng."""

    issuer: str = slot("Tên cơ quan ban hành")
    meeting_date: str = slot("Ngày họp", must=True)
    counts: tuple[Count, ...] = slot("Kết quả kiểm phiếu", must=True)
    outcome: str = slot("Kết luận", must=True)
    reasons: tuple[str, ...] = slot("Lý do khi không hoàn thành hoặc hoàn thành một phần (có thể trống)", must=True)


@dataclass(frozen=True)
class Finding:
    """One of the three findings."""

    question: str = slot("Điều cần kết luận")
    answer: str = slot("Kết luận")
    reason: str = slot("Vì sao")


@dataclass(frozen=True, kw_only=True)
class ProtectionFinding(Ordered):
    """Kết luận về áp dụng biện pháp bảo vệ."""

    beneficiaries: str = slot("Người được xem xét", must=True)
    findings: tuple[Finding, ...] = slot("Ba kết luận", must=True)
    objective_causes: tuple[str, ...] = slot("Nguyên nhân khách quan", must=True)
    subjective_causes: tuple[str, ...] = slot("Nguyên nhân chủ quan", must=True)
    damage: str = slot("Thiệt hại")
    clause: str = slot("Khoản áp dụng của Điều 10", must=True)
    measure: str = slot("Biện pháp", must=True)
    executors: str = slot("Nơi thi hành", must=True)
