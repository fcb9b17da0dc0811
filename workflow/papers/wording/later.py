"""The council, orders, findings."""

from workflow.papers.wording.blocks import ORDER, Column, Grid, Line, When, Wording, lines

IN_FORCE = "Quyết định có hiệu lực từ ngày ký. {{ executors }} thi hành Quyết định này"

COUNCIL_ESTABLISHMENT = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** Thành lập Hội đồng đánh giá đề xuất “{{ proposal_title }}” (hồ sơ {{ dossier_code }}) "
            "gồm các thành viên:",
            "lead",
        ),
        Grid(
            "members",
            (
                Column("Họ và tên", "{{ item.name }}", 0.3),
                Column("Chức vụ, nơi công tác", "{{ item.position }}", 0.4),
                Column("Vai trò", "{{ item.role }}", 0.3),
            ),
        ),
        Line("**Điều 2.** Nhiệm vụ của Hội đồng:", "lead"),
        lines("duties", "- {{ item }}"),
        Line("**Điều 3.** Thời gian hoạt động: {{ term }}."),
        Line(f"**Điều 4.** {IN_FORCE}"),
    ),
)

SUSPENSION_ORDER = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** {{ measure }} việc thực hiện đề xuất “{{ proposal_title }}” (hồ sơ {{ dossier_code }}) "
            "từ {{ effective_on }}."
        ),
        Line("Lý do:", "lead"),
        lines("ground"),
        Line("**Điều 2.** Việc phải làm tiếp:", "lead"),
        lines("follow_up", "- {{ item }}"),
        Line(f"**Điều 3.** {IN_FORCE}"),
    ),
)

COUNCIL_CONCLUSION = Wording(
    "THÔNG BÁO",
    (
        Line(
            "Ngày họp: {{ meeting_date }}. Hội đồng đánh giá đã đánh giá kết quả thực hiện đề xuất "
            "“{{ proposal_title }}” (hồ sơ {{ dossier_code }}). {{ issuer }} công bố kết luận của Hội đồng như sau:"
        ),
        Line("**1. Kết quả biểu quyết**", "heading"),
        lines("counts", "- {{ item.label }}: {{ item.count }};"),
        Line("**2. Kết luận: {{ outcome }}.**", "heading"),
        When("reasons", (Line("Lý do:", "lead"), lines("reasons"))),
        Line("{{ issuer }} thông báo để các cơ quan, đơn vị, cá nhân liên quan biết, thực hiện"),
    ),
)

PROTECTION_FINDING = Wording(
    "QUYẾT ĐỊNH",
    (
        *ORDER,
        Line(
            "**Điều 1.** Kết luận về việc thực hiện đề xuất “{{ proposal_title }}” (hồ sơ {{ dossier_code }}) "
            "đối với {{ beneficiaries }}:",
            "lead",
        ),
        Grid(
            "findings",
            (
                Column("Nội dung", "{{ item.question }}", 0.34),
                Column("Kết luận", "{{ item.answer }}", 0.16),
                Column("Vì sao", "{{ item.reason }}", 0.5),
            ),
        ),
        Line("Nguyên nhân khách quan:", "lead"),
        lines("objective_causes", "- {{ item }}"),
        Line("Nguyên nhân chủ quan:", "lead"),
        lines("subjective_causes", "- {{ item }}"),
        When("damage", (Line("Thiệt hại: {{ damage }}."),)),
        Line("**Điều 2.** Căn cứ {{ clause }} của Quy định, biện pháp: {{ measure }}."),
        Line(f"**Điều 3.** {IN_FORCE}. Quyết định này chỉ gửi nơi có tên ở phần nơi nhận, không sao, không đăng tải"),
    ),
)
