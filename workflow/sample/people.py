"""The fictional agencies and officials of tỉnh Sao Mai, with one account for each part."""

from dataclasses import dataclass
from datetime import date

from content.organisation.models import Agency, AgencyKind, Appointment, ManagingLevel, Office, Official, User

PASSWORD = "mau-sao-mai"  # noqa: S105 - worthless outside the demo: see config.hashers
SINCE = date(2025, 7, 1)


@dataclass(frozen=True)
class Body:
    """A Party body: code, name, kind of office its staff holds, account of that staff."""

    code: str
    name: str
    office: Office
    account: str


@dataclass(frozen=True)
class Employer:
    """An employing agency with its leaders, clerk and proposers."""

    code: str
    name: str
    kind: AgencyKind
    head_title: str
    deputies: int = 2
    superior: str = ""


FRONT = "mat-tran"
"""Supervises the others and has proposals of its own."""
BODIES = (
    Body("ban-to-chuc", "Ban Tổ chức Tỉnh ủy Sao Mai", Office.ORGANISATION_COMMISSION, "to-chuc"),
    Body("ban-tuyen-giao", "Ban Tuyên giáo và Dân vận Tỉnh ủy Sao Mai", Office.PROPAGANDA_DEPARTMENT, "tuyen-giao"),
    Body("uy-ban-kiem-tra", "Ủy ban Kiểm tra Tỉnh ủy Sao Mai", Office.INSPECTION_COMMISSION, "kiem-tra"),
    Body(FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sao Mai", Office.FATHERLAND_FRONT, "mat-tran"),
)
PROVINCE = "ubnd-tinh"
EMPLOYERS = (
    Employer(PROVINCE, "Ủy ban nhân dân tỉnh Sao Mai", AgencyKind.STATE, "Chủ tịch"),
    Employer("so-noi-vu", "Sở Nội vụ tỉnh Sao Mai", AgencyKind.STATE, "Giám đốc", superior=PROVINCE),
    Employer(
        "so-nong-nghiep", "Sở Nông nghiệp và Môi trường tỉnh Sao Mai", AgencyKind.STATE, "Giám đốc", superior=PROVINCE
    ),
    Employer("xa-suoi-ha", "Ủy ban nhân dân xã Suối Hạ", AgencyKind.STATE, "Chủ tịch", superior=PROVINCE),
    Employer("phuong-ben-tram", "Ủy ban nhân dân phường Bến Trầm", AgencyKind.STATE, "Chủ tịch", superior=PROVINCE),
    Employer(
        "trung-tam-y-te",
        "Trung tâm Y tế khu vực Sao Mai",
        AgencyKind.PUBLIC_SERVICE_UNIT,
        "Giám đốc",
        superior=PROVINCE,
    ),
    Employer(
        "truong-suoi-ha",
        "Trường Trung học cơ sở Suối Hạ",
        AgencyKind.PUBLIC_SERVICE_UNIT,
        "Hiệu trưởng",
        4,
        "xa-suoi-ha",
    ),
    Employer("van-phong-tinh-uy", "Văn phòng Tỉnh ủy Sao Mai", AgencyKind.PARTY, "Chánh Văn phòng"),
    Employer(
        "van-tai-sao-mai",
        "Công ty Vận tải hành khách Sao Mai",
        AgencyKind.STATE_ENTERPRISE,
        "Tổng Giám đốc",
        superior=PROVINCE,
    ),
    Employer("dao-nhan", "Ủy ban nhân dân đặc khu Đảo Nhạn", AgencyKind.STATE, "Chủ tịch", superior=PROVINCE),
    Employer(FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sao Mai", AgencyKind.FRONT, "Chủ tịch"),
)
SHOWN = "so-noi-vu"
BOARD_MANAGED = frozenset({"thu-truong", "thu-truong-so-nong-nghiep", "thu-truong-ubnd-tinh"})
"""Accounts of officials whom the Standing Board manages (Điều 20.2)."""
ACCOUNTS = {
    "can-bo": "cán bộ có đề xuất: viết đề xuất mới, xem hồ sơ của mình đang ở bàn ai",
    "thu-truong": "người đứng đầu: mở “Đang chờ đồng chí”, họp, bỏ phiếu, quyết định",
    "cap-pho-1": "cấp phó: bỏ phiếu biểu quyết",
    "cap-pho-2": "cấp phó: bỏ phiếu biểu quyết",
    "van-thu": "văn thư: tiếp nhận kế hoạch mới, mời họp",
    "cap-uy": "văn phòng cấp ủy: ghi ý kiến cho đề xuất đang chờ",
    "tuyen-giao": "Ban Tuyên giáo và Dân vận: xem lại và công bố mô hình",
    "to-chuc": "Ban Tổ chức: tham mưu đề xuất của cán bộ diện Ban Thường vụ quản lý, theo dõi mọi hồ sơ",
    "kiem-tra": "Ủy ban Kiểm tra: xem mọi hồ sơ, không can thiệp",
    "mat-tran": "Mặt trận Tổ quốc: giám sát, xem mọi hồ sơ",
    "quan-tri": "quản trị: cơ quan, cán bộ, nhập Quy định",
}


class Cast:
    """Makes the people once; asked again it finds them."""

    def __init__(self) -> None:
        self._number = 0

    def person(self, agency: Agency, account: str, position: str, office: Office | None = None) -> Official:
        """An official with an account, and an appointment where ``office`` is given."""
        self._number += 1
        user, created = User.objects.get_or_create(username=account, defaults={"email": f"{account}@saomai.example"})
        if created:
            user.set_password(PASSWORD)
            user.save()
        official, _ = Official.objects.get_or_create(
            code=account,
            defaults={
                "full_name": f"Cán bộ A{self._number:02d}",
                "agency": agency,
                "position": position,
                "managing_level": ManagingLevel.STANDING_BOARD if account in BOARD_MANAGED else ManagingLevel.OTHER,
                "user": user,
            },
        )
        if office is not None:
            Appointment.objects.get_or_create(
                official=official,
                agency=agency,
                office=office,
                defaults={"since": SINCE, "document_number": "01/QĐ-MẪU"},
            )
        return official

    def employer(self, employer: Employer, managing: Agency) -> Agency:
        """An agency, its committee, its leaders, its clerk, its proposer."""
        committee, _ = Agency.objects.get_or_create(
            code=f"dang-uy-{employer.code}"[:40],
            defaults={"name": f"Đảng ủy {employer.name}", "kind": AgencyKind.PARTY},
        )
        agency, _ = Agency.objects.update_or_create(
            code=employer.code,
            defaults={
                "name": employer.name,
                "kind": employer.kind,
                "party_committee": committee,
                "cadre_managing_agency": managing,
                "superior": Agency.objects.filter(code=employer.superior).first(),
                "address": f"Trụ sở {employer.name}",
                "email": f"{employer.code}@saomai.example",
                "phone": "0200 123 4567",
            },
        )
        tail = "" if employer.code == SHOWN else f"-{employer.code}"
        self.person(agency, f"thu-truong{tail}", employer.head_title, Office.HEAD)
        for n in range(1, employer.deputies + 1):
            self.person(agency, f"cap-pho-{n}{tail}", f"Phó {employer.head_title}", Office.DEPUTY)
        self.person(agency, f"van-thu{tail}", "Văn thư", Office.RECORDS_CLERK)
        self.person(agency, f"can-bo{tail}", "Trưởng phòng")
        self.person(committee, f"cap-uy{tail}", "Chánh Văn phòng cấp ủy", Office.PARTY_OFFICE)
        return agency


def make_people() -> None:
    """Every agency, official and account of the sample province. Idempotent."""
    cast = Cast()
    bodies = {}
    for body in BODIES:
        kind = AgencyKind.FRONT if body.office is Office.FATHERLAND_FRONT else AgencyKind.PARTY
        agency, _ = Agency.objects.get_or_create(code=body.code, defaults={"name": body.name, "kind": kind})
        cast.person(agency, body.account, "Chuyên viên", body.office)
        bodies[body.code] = agency
    for employer in EMPLOYERS:
        cast.employer(employer, managing=bodies["ban-to-chuc"])
    admin, created = User.objects.get_or_create(
        username="quan-tri", defaults={"is_superuser": True, "is_staff": True, "email": "quan-tri@saomai.example"}
    )
    if created:
        admin.set_password(PASSWORD)
        admin.save()
