"""Báo cáo xin ý kiến cấp ủy, ý kiến của cấp ủy."""

from workflow.papers.wording.blocks import Line, When, Wording, lines

OPINION_REQUEST = Wording(
    "BÁO CÁO",
    (
        Line(
            "Ngày họp: {{ meeting_date }}. {{ body }} đã {{ matter }}: “{{ proposal_title }}” "
            "(hồ sơ {{ dossier_code }}). Người có đề xuất: {{ authors }}."
        ),
        Line("**1. Kết quả biểu quyết**", "heading"),
        lines("counts", "- {{ item.label }}: {{ item.count }};"),
        Line("Kết quả: **{{ result }}**"),
        Line("**2. Nội dung báo cáo**", "heading"),
        lines("report"),
        Line("**3. Dự kiến quyết định**", "heading"),
        Line("{{ proposed_decision }}."),
        When("override_note", (Line("{{ override_note }}"),)),
        Line("**4. Tài liệu gửi kèm**", "heading"),
        lines("annexes", "- {{ item }};"),
        Line("Kính báo cáo và xin ý kiến để có căn cứ quyết định"),
    ),
    addressee="{{ addressee }}",
)

PARTY_OPINION = Wording(
    "",
    (
        Line(
            "{{ committee }} đã xem xét {{ request }} về {{ matter }}: “{{ proposal_title }}” "
            "(hồ sơ {{ dossier_code }}). Sau khi xem xét, {{ committee }} có ý kiến như sau:"
        ),
        Line("**Ý kiến: {{ position }}.**"),
        lines("opinion"),
        Line("Đề nghị cơ quan căn cứ ý kiến trên để quyết định theo thẩm quyền và báo cáo kết quả"),
    ),
    addressee="{{ addressee }}",
)
