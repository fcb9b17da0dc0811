"""The columns of a file of agencies."""

from content.organisation.importing.columns import Column
from content.organisation.importing.values import choice, code
from content.organisation.models import AgencyKind

KIND_ALIASES = {
    "Cơ quan của Đảng": AgencyKind.PARTY,
    "Đảng": AgencyKind.PARTY,
    "Mặt trận": AgencyKind.FRONT,
    "Mặt trận Tổ quốc": AgencyKind.FRONT,
    "Cơ quan nhà nước": AgencyKind.STATE,
    "Hành chính nhà nước": AgencyKind.STATE,
    "Đơn vị sự nghiệp": AgencyKind.PUBLIC_SERVICE_UNIT,
    "ĐVSN": AgencyKind.PUBLIC_SERVICE_UNIT,
    "Hội quần chúng": AgencyKind.MASS_ASSOCIATION,
    "DNNN": AgencyKind.STATE_ENTERPRISE,
}

AGENCY_COLUMNS = (
    Column(
        "code",
        "Mã cơ quan",
        "so-mau",
        code,
        required=True,
        aliases=("Mã", "Mã đơn vị"),
        help="Chữ không dấu, số, dấu - và _. Mã không đổi về sau: nhập lại cùng mã là cập nhật.",
    ),
    Column(
        "name",
        "Tên cơ quan",
        "Sở Mẫu (thay dòng này)",
        required=True,
        aliases=("Tên", "Tên đơn vị"),
        help="Tên đầy đủ; mỗi cơ quan một tên.",
    ),
    Column(
        "kind",
        "Loại cơ quan",
        str(AgencyKind.STATE.label),
        choice(AgencyKind, KIND_ALIASES),
        required=True,
        aliases=("Loại", "Loại hình"),
        help="Một trong: " + "; ".join(str(label) for label in AgencyKind.labels) + ".",
    ),
    Column(
        "superior",
        "Mã cơ quan cấp trên",
        "",
        code,
        aliases=("Cấp trên", "Cơ quan cấp trên"),
        help="Mã đã có trên hệ thống hoặc ở một dòng bất kỳ của tệp này.",
    ),
    Column(
        "party_committee",
        "Mã cấp ủy cùng cấp",
        "",
        code,
        aliases=("Cấp ủy", "Cấp ủy cùng cấp", "Mã cấp ủy, tổ chức đảng cùng cấp"),
        help="Phải là cơ quan thuộc loại Cơ quan Đảng.",
    ),
    Column(
        "cadre_managing_agency",
        "Mã cơ quan quản lý cán bộ",
        "",
        code,
        aliases=("Cơ quan quản lý cán bộ",),
        help="Ví dụ mã của Ban Tổ chức.",
    ),
    Column("address", "Địa chỉ", "Số 1, đường Mẫu"),
    Column("email", "Thư điện tử", "lienhe@mau.example", aliases=("Email", "Hộp thư")),
    Column("phone", "Điện thoại", "0900 000 000", aliases=("Số điện thoại", "ĐT")),
)
