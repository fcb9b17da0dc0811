"""Giấy mời, phiếu biểu quyết, biên bản."""

from workflow.papers.wording.blocks import Column, Each, Grid, Line, When, Wording, lines, people

MEETING_INVITATION = Wording(
    "GIẤY MỜI",
    (
        Line("Mời các đồng chí dự cuộc họp như sau:"),
        Line("**1. Nội dung:** {{ purpose }}: “{{ proposal_title }}”."),
        Line("**2. Chủ trì:** {{ chair }}."),
        Line("**3. Thời gian:** {{ meeting_time }}, {{ meeting_date }}."),
        Line("**4. Địa điểm:** {{ meeting_place }}."),
        Line("**5. Thành phần biểu quyết:**", "lead"),
        people("addressees"),
        When(
            "presenters",
            (
                Line("**6. Người trình bày** (dự để trình bày, trả lời, không có mặt khi biểu quyết):", "lead"),
                people("presenters"),
            ),
        ),
        Line("**Tài liệu họp** (xem trong hồ sơ {{ dossier_code }}):", "lead"),
        lines("papers", "- {{ item }};"),
        Line("Đề nghị các đồng chí nghiên cứu tài liệu trước và dự họp đúng thành phần, thời gian"),
    ),
)

BALLOT_PAPER = Wording(
    "PHIẾU BIỂU QUYẾT",
    (
        Line("Họ và tên: **{{ ballot.name }}**."),
        Line("Chức vụ: {{ ballot.position }}."),
        Line("Tên đề xuất: “{{ proposal_title }}” (hồ sơ {{ dossier_code }})."),
        Line("Người có đề xuất: {{ authors }}."),
        Line("{{ question }} (đánh dấu X vào một ô):", "lead"),
        Each("ballot.options", (Line("{{ option.mark }}  {{ option.label }}", "choice"),), item="option"),
        Line("Ý kiến kèm theo, lý do: {{ ballot.comment }}", "choice"),
    ),
)

VOTES = Grid(
    "votes",
    (
        Column("Người biểu quyết", "{{ item.name }}", 0.2),
        Column("Chức vụ", "{{ item.position }}", 0.22),
        Column("Ý kiến", "{{ item.choice }}", 0.18),
        Column("Ý kiến kèm theo", "{{ item.comment }}", 0.4),
    ),
)

MINUTES = Wording(
    "BIÊN BẢN",
    (
        Line("Thời gian bắt đầu: {{ started }}."),
        Line("Địa điểm: {{ meeting_place }}."),
        Line("Chủ tọa: {{ chair }}."),
        Line("Thư ký: {{ secretary }}."),
        Line("**1. Thành phần**", "heading"),
        Line("Có mặt, tham gia biểu quyết:", "lead"),
        people("present"),
        When("absent", (Line("Vắng mặt hoặc không bỏ phiếu:", "lead"), people("absent"))),
        When("excluded", (Line("Không tham gia biểu quyết vì có đề xuất:", "lead"), people("excluded"))),
        Line("**2. Nội dung**", "heading"),
        Line("Cuộc họp {{ purpose }}: “{{ proposal_title }}” (hồ sơ {{ dossier_code }})."),
        Line("Người có đề xuất: {{ authors }}."),
        Line("**3. Biểu quyết**", "heading"),
        Line(
            "Số người được biểu quyết: {{ eligible_count }}. Số phiếu hợp lệ: {{ ballot_count }}. Kết quả kiểm phiếu:",
            "lead",
        ),
        lines("counts", "- {{ item.label }}: {{ item.count }};"),
        Line("Cách tính tỷ lệ: {{ denominator_rule }}"),
        Line("Khi hai bên ngang nhau: {{ tie_rule }}"),
        Line("Ý kiến của từng người:", "lead"),
        VOTES,
        Line("**Kết quả: {{ result }}**"),
        Line("**4. Kết luận**", "heading"),
        lines("conclusion"),
        Line(
            "Cuộc họp kết thúc lúc {{ ended }}. Biên bản được đọc lại, những người dự họp nhất trí với nội dung trên"
        ),
    ),
)
