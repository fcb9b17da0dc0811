"""The columns of a file of officials, their accounts and their appointments."""

from datetime import date

from content.organisation.importing.columns import Column
from content.organisation.importing.values import choice, code, day
from content.organisation.models import ManagingLevel, Office, PositionKind

KIND_ALIASES = {
    "Lãnh đạo, quản lý": PositionKind.MANAGING_OFFICIAL,
    "Cán bộ lãnh đạo, quản lý": PositionKind.MANAGING_OFFICIAL,
    "Người giữ chức danh": PositionKind.TITLE_HOLDER,
    "Người đại diện vốn nhà nước": PositionKind.STATE_CAPITAL_REPRESENTATIVE,
    "Khác": PositionKind.OTHER,
}
LEVEL_ALIASES = {
    "Ban Thường vụ Tỉnh ủy": ManagingLevel.STANDING_BOARD,
    "BTV Tỉnh ủy": ManagingLevel.STANDING_BOARD,
    "Diện Ban Thường vụ Tỉnh ủy": ManagingLevel.STANDING_BOARD,
    "Khác": ManagingLevel.OTHER,
}
OFFICE_ALIASES = {
    "Trưởng": Office.HEAD,
    "Cấp trưởng": Office.HEAD,
    "Phó": Office.DEPUTY,
    "Cấp phó": Office.DEPUTY,
    "Quyền": Office.ACTING_HEAD,
    "Giao quyền": Office.ACTING_HEAD,
    "Phụ trách": Office.ACTING_HEAD,
    "Giao phụ trách": Office.ACTING_HEAD,
}

OFFICIAL_COLUMNS = (
    Column(
        "code",
        "Mã cán bộ",
        "cb-mau",
        code,
        required=True,
        aliases=("Mã", "Mã số cán bộ"),
        help="Mã không đổi về sau. Người giữ nhiều vai trò có nhiều dòng cùng mã.",
    ),
    Column("full_name", "Họ và tên", "Nguyễn Thị Mẫu (thay dòng này)", required=True, aliases=("Họ tên",)),
    Column(
        "agency",
        "Mã cơ quan",
        "so-mau",
        code,
        required=True,
        aliases=("Cơ quan", "Mã đơn vị", "Mã cơ quan sử dụng cán bộ"),
        help="Cơ quan sử dụng cán bộ; phải có trên hệ thống.",
    ),
    Column("position", "Chức vụ", "Giám đốc Sở", required=True, aliases=("Chức danh",)),
    Column(
        "position_kind",
        "Nhóm đối tượng",
        str(PositionKind.MANAGING_OFFICIAL.label),
        choice(PositionKind, KIND_ALIASES),
        help="Một trong: " + "; ".join(str(label) for label in PositionKind.labels) + ".",
    ),
    Column(
        "managing_level",
        "Diện quản lý",
        str(ManagingLevel.OTHER.label),
        choice(ManagingLevel, LEVEL_ALIASES),
        help="Cấp quản lý cao nhất của cán bộ; để trống là diện khác. Một trong: "
        + "; ".join(str(label) for label in ManagingLevel.labels)
        + ".",
    ),
    Column("email", "Thư điện tử", "mau@mau.example", aliases=("Email", "Hộp thư")),
    Column(
        "account",
        "Tài khoản",
        "",
        aliases=("Tên đăng nhập", "Tên tài khoản", "username"),
        help="Tên đăng nhập. Chưa có thì được tạo, chưa có mật khẩu; đã có và chưa thuộc ai thì được gắn.",
    ),
    Column(
        "office",
        "Vai trò",
        str(Office.HEAD.label),
        choice(Office, OFFICE_ALIASES),
        help="Để trống nếu không giữ vai trò nào. Một trong: "
        + "; ".join(str(label) for label in Office.labels)
        + ".",
    ),
    Column(
        "office_agency",
        "Mã cơ quan giữ vai trò",
        "",
        code,
        aliases=("Cơ quan giữ vai trò", "Mã cơ quan bổ nhiệm"),
        help="Để trống nếu giữ vai trò ngay tại cơ quan sử dụng cán bộ.",
    ),
    Column("since", "Từ ngày", date(2026, 1, 1), day, aliases=("Ngày bổ nhiệm", "Ngày bắt đầu"), help="dd/mm/yyyy."),
    Column(
        "until",
        "Đến hết ngày",
        "",
        day,
        aliases=("Đến ngày", "Ngày kết thúc"),
        help="dd/mm/yyyy. Để trống nếu còn giữ vai trò.",
    ),
    Column(
        "document_number",
        "Số văn bản",
        "01/QĐ-MAU",
        aliases=("Số quyết định", "Số văn bản bổ nhiệm, giao nhiệm vụ"),
        help="Bắt buộc với người được giao quyền, phụ trách.",
    ),
)
