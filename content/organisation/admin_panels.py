"""What an administrator fills in for each record, with help in plain words."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

AGENCY_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("name", help_text="Tên đầy đủ như trên con dấu."),
            FieldPanel("code", help_text="Chữ không dấu, số, dấu - hoặc _. Tệp nhập dùng mã này; đừng đổi về sau."),
            FieldPanel("kind", help_text="Cơ quan thuộc nhóm nào trong các nhóm mà Quy định áp dụng."),
        ],
        heading="Cơ quan",
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "superior",
                help_text="Cơ quan xem xét thay khi chính người đứng đầu cơ quan này có đề xuất (Điều 7.1.3).",
            ),
            FieldPanel(
                "party_committee", help_text="Nơi người đứng đầu báo cáo, xin ý kiến trước khi quyết định (Điều 7.3)."
            ),
            FieldPanel("cadre_managing_agency", help_text="Nơi nhận báo cáo hằng năm của cơ quan này (Điều 14.8)."),
        ],
        heading="Quan hệ với cơ quan khác",
    ),
    MultiFieldPanel(
        [FieldPanel("address"), FieldRowPanel([FieldPanel("email"), FieldPanel("phone")])], heading="Liên hệ"
    ),
]

OFFICIAL_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("full_name", help_text="Viết đủ họ, tên đệm và tên. Danh sách xếp theo tên."),
            FieldPanel("code", help_text="Chữ không dấu, số, dấu - hoặc _. Tệp nhập dùng mã này; đừng đổi về sau."),
        ],
        heading="Cán bộ",
    ),
    MultiFieldPanel(
        [
            FieldPanel("agency", help_text="Cơ quan đang trực tiếp sử dụng cán bộ; đề xuất được gửi tới đây."),
            FieldPanel("position", help_text="Ví dụ: Phó Giám đốc Sở."),
            FieldPanel("position_kind", help_text="Chỉ các nhóm thuộc đối tượng của Quy định mới được gửi đề xuất."),
            FieldPanel(
                "managing_level",
                help_text="Giữ nhiều chức vụ thì ghi cấp quản lý cao nhất. Đề xuất của cán bộ diện Ban Thường vụ"
                " Tỉnh ủy quản lý được gửi đến Ban Tổ chức Tỉnh ủy.",
            ),
        ],
        heading="Công tác",
    ),
    MultiFieldPanel(
        [
            FieldPanel("user", help_text="Tài khoản cán bộ dùng để đăng nhập. Mỗi tài khoản chỉ thuộc một người."),
            FieldPanel("email", help_text="Nơi nhận thông báo."),
        ],
        heading="Đăng nhập và thông báo",
    ),
]

APPOINTMENT_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("official"),
            FieldPanel("agency", help_text="Cơ quan nơi cán bộ giữ vai trò này; có thể khác cơ quan sử dụng cán bộ."),
            FieldPanel("office", help_text="Vai trò quyết định cán bộ được làm việc gì trong quy trình."),
        ],
        heading="Ai giữ vai trò gì",
    ),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    FieldPanel("since", help_text="Ngày đầu tiên giữ vai trò."),
                    FieldPanel("until", help_text="Ngày cuối cùng còn giữ vai trò. Để trống nếu chưa định ngày."),
                ]
            ),
            FieldPanel("document_number", help_text="Bắt buộc với người được giao quyền, phụ trách."),
        ],
        heading="Thời gian và căn cứ",
    ),
]
