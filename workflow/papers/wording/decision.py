"""Quyết định phê duyệt, văn bản không phê duyệt, quyết định cho triển khai."""

from workflow.papers.wording.blocks import ORDER, Line, When, Wording, lines

ASSIGNMENT = (
    Line("**Điều 2.** Giao thực hiện", "lead"),
    Line("1. Cá nhân, tổ chức được giao thực hiện: {{ assignees }}."),
    Line("2. Thời gian thực hiện: {{ period }}."),
    Line("3. Nguồn lực bảo đảm:", "lead"),
    lines("resources", "- {{ item }}"),
)

CONFORMITY = When(
    "conformity",
    (Line("Đã rà soát theo khoản 2 Điều 4 của Quy định:", "lead"), lines("conformity", "- {{ item }};")),
)

APPROVAL_DECISION = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** Phê duyệt đề xuất đổi mới, sáng tạo “{{ proposal_title }}” (hồ sơ {{ dossier_code }}) "
            "của {{ authors }}, {{ agency }}, theo kế hoạch kèm theo."
        ),
        When("reasons", (Line("Lý do, lưu ý:", "lead"), lines("reasons"))),
        CONFORMITY,
        *ASSIGNMENT,
        Line(
            "**Điều 3.** Người được giao thực hiện đúng kế hoạch đã được phê duyệt, báo cáo trung thực, kịp thời "
            "tiến độ và vướng mắc phát sinh; báo cáo kết quả bằng văn bản khi hoàn thành. Ý kiến của cấp ủy "
            "({{ opinion }}) được tiếp thu trong quá trình thực hiện."
        ),
        Line(
            "**Điều 4.** Quyết định có hiệu lực từ ngày ký. Các đơn vị liên quan thuộc {{ issuer }} và cá nhân, "
            "tổ chức có tên tại Điều 2 thi hành Quyết định này"
        ),
    ),
)

OVERRIDE_DECISION = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** Cho triển khai đề xuất đổi mới, sáng tạo “{{ proposal_title }}” (hồ sơ {{ dossier_code }}) "
            "của {{ authors }}, {{ agency }}, theo kế hoạch kèm theo."
        ),
        Line("Kết quả biểu quyết của tập thể lãnh đạo: {{ vote_result }}"),
        Line("Ý kiến của cấp ủy: {{ opinion }}."),
        Line("Người đứng đầu quyết định cho triển khai vì đề xuất cần thiết và khả thi, cụ thể:", "lead"),
        lines("reasons"),
        CONFORMITY,
        *ASSIGNMENT,
        Line(
            "**Điều 3.** Người ký Quyết định này chịu trách nhiệm trước cấp trên và trước pháp luật về việc cho "
            "triển khai. Người được giao thực hiện đúng kế hoạch, báo cáo trung thực, kịp thời."
        ),
        Line(
            "**Điều 4.** Quyết định có hiệu lực từ ngày ký. Các đơn vị liên quan thuộc {{ issuer }} và cá nhân, "
            "tổ chức có tên tại Điều 2 thi hành Quyết định này"
        ),
    ),
)

NON_APPROVAL_LETTER = Wording(
    "",
    (
        Line(
            "{{ issuer }} nhận được kế hoạch đề xuất “{{ proposal_title }}” (hồ sơ {{ dossier_code }}). Sau khi "
            "xem xét {{ considered }}, {{ issuer }} không phê duyệt đề xuất này, với lý do:"
        ),
        lines("reasons"),
        Line(
            "{{ issuer }} ghi nhận tinh thần dám nghĩ, dám làm của đồng chí. Kế hoạch mới đã khắc phục các điểm "
            "trên có thể được gửi để xem xét lại từ đầu"
        ),
    ),
    addressee="{{ addressee }}",
)
