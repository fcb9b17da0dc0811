"""The numbers of the regulation that are no time limits, and those that a reading sets, as a table."""

from dataclasses import dataclass

from workflow.rules.citation import Citation


@dataclass(frozen=True)
class Threshold:
    """A number with its unit, the bounds within which an administrator may set it, and its clause."""

    key: str
    label: str
    default: int
    unit: str
    least: int
    most: int
    citation: Citation

    def amount(self, value: int) -> str:
        """``value`` with its unit."""
        return f"{value}%" if self.unit == "%" else f"{value} {self.unit}"


THRESHOLDS: tuple[Threshold, ...] = (
    Threshold("council_min", "Số thành viên Hội đồng ít nhất", 5, "người", 3, 30, Citation(8, 1)),
    Threshold("council_max", "Số thành viên Hội đồng nhiều nhất", 9, "người", 3, 30, Citation(8, 1)),
    Threshold(
        "approval_percent", "Đề xuất được thông qua khi tỷ lệ tán thành quá", 50, "%", 50, 99, Citation(7, 2, "2.1")
    ),
    Threshold(
        "result_percent", "Kết quả được đánh giá hoàn thành khi tỷ lệ quá", 50, "%", 50, 99, Citation(17, 3, "b")
    ),
    Threshold(
        "triage_target_days",
        "Mốc nội bộ để phân loại kế hoạch",
        3,
        "ngày làm việc",
        1,
        30,
        Citation(7, 2, "2.1", reading="A6"),
    ),
    Threshold(
        "referral_target_days",
        "Mốc nội bộ để chuyển cấp trên khi người đứng đầu là tác giả",
        3,
        "ngày làm việc",
        1,
        30,
        Citation(7, 1, "1.3", reading="A10"),
    ),
    Threshold(
        "amendment_percent",
        "Gia hạn quá tỷ lệ này của thời gian đã duyệt thì phải biểu quyết lại",
        20,
        "%",
        1,
        100,
        Citation(14, 5, reading="A34"),
    ),
    Threshold(
        "annual_report_close",
        "Báo cáo hằng năm chốt số liệu hết ngày",
        14,
        "tháng 12",
        1,
        31,
        Citation(14, 8, reading="A29"),
    ),
    Threshold(
        "annual_report_due",
        "Mốc nội bộ gửi báo cáo hằng năm, ngày",
        15,
        "tháng 12",
        1,
        31,
        Citation(14, 8, reading="A29"),
    ),
)
THRESHOLDS_BY_KEY = {threshold.key: threshold for threshold in THRESHOLDS}
