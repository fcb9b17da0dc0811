"""Phiếu tiếp nhận."""

from workflow.papers.wording.blocks import Column, Grid, Line, When, Wording, lines

INTAKE_SLIP = Wording(
    "PHIẾU TIẾP NHẬN",
    (
        Line("Mã hồ sơ: {{ dossier_code }}."),
        Line("Tên đề xuất: **{{ proposal_title }}**."),
        Line("Người gửi: {{ sender }}, {{ sender_position }}, {{ sender_agency }}."),
        Line("Ngày nhận: {{ received_on }}. Ghi nhận trên hệ thống: {{ recorded_at }}."),
        When("register_number", (Line("Số đến: {{ register_number }}."),)),
        Line("**1. Tài liệu kèm theo kế hoạch**", "heading"),
        lines("attachments", "- {{ item }};"),
        Line("**2. Thời hạn tính từ ngày nhận**", "heading"),
        Grid(
            "limits",
            (
                Column("Việc phải làm", "{{ item.label }}", 0.45),
                Column("Hạn cuối", "{{ item.due }}", 0.2),
                Column("Căn cứ (Quy định)", "{{ item.clause }}", 0.35),
            ),
        ),
        Line("Ngày nhận không tính vào thời hạn; thời hạn tính theo ngày làm việc trừ ngày nghỉ, lễ, tết"),
    ),
)
