"""Báo cáo năm."""

from workflow.papers.wording.blocks import Block, Column, Grid, Line, When, Wording, lines


def counted(items: str, heading: str) -> tuple[Block, ...]:
    """A table of numbers below its heading; the heading says so where there is nothing to count."""
    table = Grid(items, (Column("Nội dung", "{{ item.label }}", 0.8), Column("Số lượng", "{{ item.number }}", 0.2)))
    return Line(f"**{heading}**", "heading"), When(items, (table,)), When(f"not {items}", (Line("Không có."),))


LIMITS = Grid(
    "limits",
    (
        Column("Việc phải làm", "{{ item.label }}", 0.3),
        Column("Căn cứ", "{{ item.clause }}", 0.26),
        Column("Đến hạn", "{{ item.due }}", 0.11),
        Column("Đúng hạn", "{{ item.on_time }}", 0.11),
        Column("Trễ", "{{ item.late }}", 0.09),
        Column("Tỷ lệ", "{{ item.rate }}", 0.13),
    ),
)
LATE = Grid(
    "late",
    (
        Column("Hồ sơ", "{{ item.code }}", 0.19),
        Column("Việc trễ hạn", "{{ item.label }}", 0.26),
        Column("Hạn cuối", "{{ item.due }}", 0.15),
        Column("Xong ngày", "{{ item.done }}", 0.15),
        Column("Số ngày trễ", "{{ item.days }}", 0.1),
        Column("Lý do", "{{ item.reason }}", 0.15),
    ),
)

ANNUAL_REPORT = Wording(
    "BÁO CÁO",
    (
        Line(
            "{{ issuer }} báo cáo việc thực hiện Quy định năm {{ year }}. Phạm vi: {{ proposal_title }}. "
            "Số liệu {{ period }}, lấy từ sổ hồ sơ điện tử."
        ),
        *counted("proposals", "1. Đề xuất trong kỳ"),
        *counted("stages", "2. Các hồ sơ đang ở bước nào"),
        *counted("fields", "3. Kế hoạch đã trình theo lĩnh vực"),
        *counted("votes", "4. Biểu quyết"),
        Line("**5. Thực hiện thời hạn**", "heading"),
        When("limits", (LIMITS,)),
        When("not limits", (Line("Trong kỳ không có thời hạn nào đến hạn."),)),
        When("late", (Line("Các bước trễ hạn:", "lead"), LATE)),
        *counted("incentives", "6. Khuyến khích theo hình thức"),
        *counted("protection", "7. Bảo vệ theo khoản"),
        *counted("models", "8. Mô hình"),
        When("remarks", (Line("**9. Lý do trễ hạn, khó khăn, kiến nghị**", "heading"), lines("remarks"))),
        When("definitions", (Line("**Cách tính số liệu**", "heading"), lines("definitions", "- {{ item }}"))),
        Line("{{ issuer }} báo cáo để theo dõi, tổng hợp"),
    ),
    addressee="{{ addressee }}",
)
