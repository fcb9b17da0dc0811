"""Small public statistics."""

from datetime import UTC, datetime

from content.statistics.figures import Figures, Measure, Place, Row, Table
from content.statistics.models import Snapshot
from content.statistics.snapshots import store

AT = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
CASES = Table(
    "de-xuat-theo-buoc",
    "Đề xuất đang ở đâu",
    "Mỗi đề xuất đếm một lần.",
    "Bước",
    (Measure("cases", "Số đề xuất"),),
    (Row("considered", "Đang xem xét", (1234,)), Row("refused", "Không được phê duyệt", (None,))),
)
LIMITS = Table(
    "thoi-han-theo-khoan",
    "Giữ thời hạn",
    "Đếm các thời hạn.",
    "Thời hạn",
    (Measure("in_time", "Xong đúng hạn"), Measure("late", "Xong trễ hạn")),
    (
        Row("meeting", "Họp tập thể lãnh đạo", (30, 10), Place(7, 2, "2.1")),
        Row("papers", "Gửi tài liệu", (None, 0), Place(8, 3)),
    ),
    is_whole=True,
    rated="in_time",
)
COPIES = Table(
    "nhan-rong",
    "Nhân rộng đến đâu",
    "Mỗi nơi đếm một lần.",
    "Tình trạng",
    (Measure("replications", "Số nơi làm theo"),),
    (Row("succeeded", "Thành công", (2,)),),
)
FIGURES = Figures("2026-10-31", (CASES, LIMITS, COPIES))


def make_snapshot() -> Snapshot:
    """The figures above, in force."""
    return store(FIGURES, at=AT)
