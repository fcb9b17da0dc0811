"""Báo cáo kết quả thực hiện, văn bản công nhận kết quả."""

from workflow.papers.wording.blocks import ORDER, Column, Grid, Line, When, Wording, lines

RESULT_REPORT = Wording(
    "BÁO CÁO",
    (
        Line(
            "Đề xuất: “{{ proposal_title }}” (hồ sơ {{ dossier_code }}). Người thực hiện: {{ implementers }}. "
            "Văn bản cho phép: {{ permitted_by }}. Hoàn thành: {{ completed_on }}."
        ),
        Line("**1. Kết quả so với kế hoạch**", "heading"),
        Line("Hiệu quả dự kiến trong kế hoạch:", "lead"),
        lines("planned"),
        Line("Kết quả đạt được:", "lead"),
        lines("achieved"),
        When(
            "figures",
            (
                Grid(
                    "figures",
                    (
                        Column("Chỉ số", "{{ item.label }}", 0.46),
                        Column("Trước", "{{ item.before }}", 0.18),
                        Column("Sau", "{{ item.after }}", 0.18),
                        Column("Đơn vị", "{{ item.unit }}", 0.18),
                    ),
                ),
            ),
        ),
        Line("**2. Thời gian và nguồn lực đã sử dụng**", "heading"),
        lines("time_and_resources"),
        Line("**3. Tác động và hiệu quả**", "heading"),
        Line("Tác động tích cực:", "lead"),
        lines("positive_impact"),
        When("negative_impact", (Line("Tác động tiêu cực:", "lead"), lines("negative_impact"))),
        Line("Hiệu quả trong thực tế:", "lead"),
        lines("effect"),
        When("lessons", (Line("**4. Khó khăn, bài học, cách nhân rộng**", "heading"), lines("lessons"))),
        Line("Người báo cáo chịu trách nhiệm về tính trung thực của báo cáo"),
    ),
    addressee="{{ addressee }}",
)

RECOGNITION_DOCUMENT = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** Công nhận kết quả thực hiện đề xuất đổi mới, sáng tạo “{{ proposal_title }}” "
            "(hồ sơ {{ dossier_code }}): **{{ outcome }}**."
        ),
        When("reasons", (Line("Lý do:", "lead"), lines("reasons"))),
        Line(
            "**Điều 2.** Kết quả này là căn cứ xem xét khuyến khích, bảo vệ đối với cá nhân, tổ chức thực hiện: "
            "{{ implementers }}."
        ),
        Line(
            "**Điều 3.** Quyết định có hiệu lực từ ngày ký. Các đơn vị liên quan thuộc {{ issuer }} và cá nhân, "
            "tổ chức có tên tại Điều 2 thi hành Quyết định này"
        ),
    ),
)
