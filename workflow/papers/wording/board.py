"""Tờ trình của Ban Tổ chức, công văn báo kết quả xem xét."""

from workflow.papers.wording.blocks import Line, When, Wording, lines

BOARD_SUBMISSION = Wording(
    "TỜ TRÌNH",
    (
        Line(
            "{{ authors }} ({{ author_post }}) có đề xuất: “{{ proposal_title }}” (hồ sơ {{ dossier_code }}). "
            "Thực hiện nhiệm vụ thường trực tiếp nhận, tham mưu theo khoản 2 Điều 20 của Quy định, "
            "kính trình xem xét, quyết định về {{ matter }}."
        ),
        Line("**1. Nội dung**", "heading"),
        lines("contents"),
        When("consulted", (Line("**Ý kiến các cơ quan, chuyên gia**", "heading"), lines("consulted", "- {{ item }}"))),
        When("surveyed", (Line("**Kết quả khảo sát**", "heading"), lines("surveyed"))),
        Line("**2. Ý kiến tham mưu**", "heading"),
        lines("advice"),
        Line("Đề nghị: **{{ advised }}.**"),
        Line("**3. Tài liệu gửi kèm**", "heading"),
        lines("annexes", "- {{ item }};"),
        Line("Kính trình Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy xem xét, quyết định"),
    ),
    addressee="{{ addressee }}",
    greeting="Kính trình",
)

BOARD_NOTICE = Wording(
    "",
    (
        Line(
            "{{ issuer }} báo kết quả xem xét “{{ proposal_title }}” (hồ sơ {{ dossier_code }}): "
            "{{ decider }} đã {{ outcome }}, tại {{ decision }}."
        ),
        When("reasons", (Line("Lý do:"), lines("reasons"))),
        Line("{{ follow_up }}"),
    ),
    addressee="{{ addressee }}",
)
