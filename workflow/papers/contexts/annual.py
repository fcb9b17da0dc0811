"""Báo cáo năm."""

from dataclasses import dataclass

from workflow.papers.contexts.common import Numbered
from workflow.papers.contexts.slots import slot


@dataclass(frozen=True)
class Tally:
    """One line of a yearly table."""

    label: str = slot("Nội dung")
    number: str = slot("Số lượng")


@dataclass(frozen=True)
class LimitLine:
    """How one time limit was kept."""

    label: str = slot("Việc phải làm")
    clause: str = slot("Căn cứ")
    due: str = slot("Số lần đến hạn")
    on_time: str = slot("Đúng hạn")
    late: str = slot("Trễ hạn")
    rate: str = slot("Tỷ lệ đúng hạn")


@dataclass(frozen=True)
class LateLine:
    """One late step."""

    code: str = slot("Mã hồ sơ")
    label: str = slot("Việc trễ hạn")
    due: str = slot("Hạn cuối")
    done: str = slot("Xong ngày")
    days: str = slot("Số ngày làm việc trễ")
    reason: str = slot("Lý do ghi trong hồ sơ")


@dataclass(frozen=True, kw_only=True)
class AnnualReport(Numbered):
    """Báo cáo năm."""

    proposal_title: str = slot("Phạm vi báo cáo")
    addressee: str = slot("Kính gửi", must=True)
    issuer: str = slot("Tên cơ quan ban hành")
    year: str = slot("Năm", must=True)
    period: str = slot("Kỳ số liệu", must=True)
    proposals: tuple[Tally, ...] = slot("Đề xuất trong kỳ", must=True)
    stages: tuple[Tally, ...] = slot("Hồ sơ đang ở bước nào", must=True)
    fields: tuple[Tally, ...] = slot("Theo lĩnh vực", must=True)
    votes: tuple[Tally, ...] = slot("Biểu quyết", must=True)
    limits: tuple[LimitLine, ...] = slot("Thực hiện từng thời hạn", must=True)
    late: tuple[LateLine, ...] = slot("Các bước trễ hạn", must=True)
    incentives: tuple[Tally, ...] = slot("Khuyến khích theo hình thức", must=True)
    protection: tuple[Tally, ...] = slot("Bảo vệ theo khoản, chỉ số lượng", must=True)
    models: tuple[Tally, ...] = slot("Mô hình", must=True)
    remarks: tuple[str, ...] = slot("Lý do trễ hạn, khó khăn, kiến nghị", must=True)
    definitions: tuple[str, ...] = slot("Cách tính số liệu")
