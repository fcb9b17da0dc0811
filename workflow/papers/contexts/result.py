"""Papers of the result: the report and its recognition."""

from dataclasses import dataclass

from workflow.papers.contexts.common import Numbered, Signed
from workflow.papers.contexts.slots import slot


@dataclass(frozen=True)
class Measure:
    """One measured number."""

    label: str = slot("Chỉ số")
    before: str = slot("Trước")
    after: str = slot("Sau")
    unit: str = slot("Đơn vị")


@dataclass(frozen=True, kw_only=True)
class ResultReport(Signed):
    """Báo cáo kết quả thực hiện."""

    addressee: str = slot("Kính gửi", must=True)
    implementers: str = slot("Người thực hiện", must=True)
    permitted_by: str = slot("Văn bản cho phép thực hiện")
    completed_on: str = slot("Ngày hoàn thành")
    planned: tuple[str, ...] = slot("Hiệu quả dự kiến trong kế hoạch", must=True)
    achieved: tuple[str, ...] = slot("Kết quả so với kế hoạch", must=True)
    time_and_resources: tuple[str, ...] = slot("Thời gian, nguồn lực đã dùng", must=True)
    positive_impact: tuple[str, ...] = slot("Tác động tích cực", must=True)
    negative_impact: tuple[str, ...] = slot("Tác động tiêu cực")
    effect: tuple[str, ...] = slot("Hiệu quả", must=True)
    figures: tuple[Measure, ...] = slot("Số liệu trước và sau")
    lessons: tuple[str, ...] = slot("Khó khăn, bài học")


@dataclass(frozen=True, kw_only=True)
class RecognitionDocument(Numbered):
    """Văn bản công nhận kết quả."""

    bases: tuple[str, ...] = slot("Căn cứ", must=True)
    authority: str = slot("Chức danh người quyết định, chữ in hoa", must=True)
    issuer: str = slot("Tên cơ quan ban hành")
    implementers: str = slot("Cá nhân, tổ chức thực hiện", must=True)
    outcome: str = slot("Kết quả được công nhận", must=True)
    reasons: tuple[str, ...] = slot("Lý do khi không hoàn thành hoặc hoàn thành một phần (có thể trống)", must=True)
