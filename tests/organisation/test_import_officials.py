from datetime import date

import pytest

from content.organisation.importing.run import Kind, import_file
from content.organisation.leadership import head_on
from content.organisation.models import Appointment, Official, User
from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory, UserFactory
from tests.organisation.files import excel_file, import_officials, messages, places

pytestmark = pytest.mark.django_db

FILE = [
    "cb1,Nguyễn Thị An,so-y,Giám đốc Sở,an.nt,Người đứng đầu,,01/01/2025,,12/QĐ",
    "cb1,Nguyễn Thị An,so-y,Giám đốc Sở,an.nt,Ban Tổ chức,btc,01/02/2025,31/12/2025,",
    "cb2,Trần Văn Bình,so-y,Phó Giám đốc,,phó,,15/03/2025,,",
    "cb3,Lê Cường,so-y,Chuyên viên,,,,,,",
]


@pytest.fixture(autouse=True)
def agencies():
    return AgencyFactory(code="so-y", name="Sở Y tế"), AgencyFactory(code="btc", name="Ban Tổ chức")


def everything() -> list:
    return [list(model.objects.order_by("pk").values()) for model in (Official, Appointment, User)]


class TestImportOfficials:
    def test_creates_people_accounts_and_appointments(self, agencies):
        report = import_officials(*FILE)

        assert report.saved, messages(report)
        head = Official.objects.get(code="cb1")
        assert head_on(agencies[0], date(2025, 1, 1)) == head
        assert head_on(agencies[0], date(2024, 12, 31)) is None
        assert set(head.appointments.values_list("agency__code", "office", "until")) == {
            ("so-y", "head", None),
            ("btc", "organisation_commission", date(2025, 12, 31)),
        }
        assert Official.objects.get(code="cb2").appointments.get().office == "deputy"
        assert not Official.objects.get(code="cb3").appointments.exists()

    def test_makes_accounts_that_enter_the_admin_but_have_no_password(self):
        import_officials(*FILE)

        user = User.objects.get()
        assert (user.username, user.official.code) == ("an.nt", "cb1")
        assert not user.has_usable_password()
        assert user.has_perm("wagtailadmin.access_admin")

    def test_changes_nothing_the_second_time(self):
        import_officials(*FILE)
        before = everything()

        again = import_officials(*FILE).as_dict()

        assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 3)
        assert again["appointments"] == {"created": 0, "updated": 0, "unchanged": 3}
        assert again["accounts"] == {"created": 0, "updated": 0, "unchanged": 1}
        assert everything() == before

    def test_saves_nothing_on_a_dry_run_but_counts_the_same(self):
        before = everything()

        trial = import_officials(*FILE, dry_run=True).as_dict()

        assert everything() == before
        assert {**trial, "dry_run": False, "saved": True} == import_officials(*FILE).as_dict()

    def test_links_an_account_that_is_free(self):
        user = UserFactory(username="An.NT")

        report = import_officials(*FILE).as_dict()

        assert report["accounts"] == {"created": 0, "updated": 1, "unchanged": 0}
        assert Official.objects.get(code="cb1").user == user

    def test_hands_an_office_over_in_one_file(self, agencies):
        import_officials(*FILE)

        report = import_officials(
            "cb2,Trần Văn Bình,so-y,Giám đốc,,Trưởng,,01/07/2026,,",
            "cb1,Nguyễn Thị An,so-y,Giám đốc Sở,,Trưởng,,01/01/2025,30/06/2026,",
        )

        assert report.saved, messages(report)
        assert head_on(agencies[0], date(2026, 6, 30)).code == "cb1"
        assert head_on(agencies[0], date(2026, 7, 1)).code == "cb2"
        assert report.as_dict()["appointments"] == {"created": 1, "updated": 1, "unchanged": 0}

    def test_keeps_what_blank_cells_say_nothing_about(self):
        import_officials(*FILE)

        import_officials("cb1,Nguyễn Thị An,so-y,Giám đốc Sở,,head,,01/01/2025,,")

        assert Official.objects.get(code="cb1").user.username == "an.nt"
        assert Appointment.objects.get(office="head").document_number == "12/QĐ"

    def test_reads_real_dates_from_excel(self):
        data = excel_file(
            ["Mã cán bộ", "Họ tên", "Mã cơ quan", "Chức vụ", "Vai trò", "Từ ngày"],
            ["cb9", "Võ Đức", "so-y", "Văn thư", "Văn thư", date(2026, 2, 11)],
        )

        assert import_file(Kind.OFFICIALS, "a.xlsx", data, dry_run=False).saved
        assert Appointment.objects.get().since == date(2026, 2, 11)


class TestImportOfficialsRefuses:
    def test_every_bad_line_at_once_and_saves_nothing(self):
        OfficialFactory(code="cu", with_account=True, user__username="da.dung")
        before = everything()

        report = import_officials(
            "a,Cán bộ A,khong-co,Phó,,,,,,",
            "b,Cán bộ B,so-y,Phó,,vai lạ,,01/01/2025,,",
            "c,Cán bộ C,so-y,Phó,,phó,,,,",
            "d,Cán bộ D,so-y,Phó,,,,01/01/2025,,",
            "e,Cán bộ E,so-y,Phó,,phó,,32/01/2025,,",
            "f,Cán bộ F,so-y,Phó,,phó,,02/01/2025,01/01/2025,",
            "g,Cán bộ G,so-y,Phó,,Phụ trách,,01/01/2025,,",
            "h,Cán bộ H,so-y,Phó,da.dung,,,,,",
            "i,Cán bộ I,so-y,Phó,có dấu cách,,,,,",
            "j,Cán bộ J,so-y,Phó,chung,,,,,",
            "k,Cán bộ K,so-y,Phó,CHUNG,,,,,",
            "l,Cán bộ L,so-y,Phó,,phó,khong-co,01/01/2025,,",
            "m,Nguyeãn Vaên M,so-y,Phó,,,,,,",
            "cu,Người cũ,so-y,Phó,khac,,,,,",
        )

        assert places(report) == [
            (2, "Mã cơ quan"),
            (3, "Vai trò"),
            (4, "Từ ngày"),
            (5, "Vai trò"),
            (6, "Từ ngày"),
            (7, "Đến hết ngày"),
            (8, "Số văn bản"),
            (9, "Tài khoản"),
            (10, "Tài khoản"),
            (12, "Tài khoản"),
            (13, "Mã cơ quan giữ vai trò"),
            (14, "Họ và tên"),
            (15, "Tài khoản"),
        ]
        assert everything() == before

    def test_lines_of_one_code_that_speak_of_different_people_or_repeat(self):
        report = import_officials(
            "a,Cán bộ A,so-y,Phó,,phó,,01/01/2025,,",
            "a,Cán bộ Â,so-y,Phó,,Văn thư,,01/01/2025,,",
            "a,Cán bộ A,so-y,Phó,,phó,,01/01/2025,,",
        )

        assert places(report) == [(3, "Họ và tên"), (4, "Mã cán bộ"), (4, "Vai trò")]

    def test_two_heads_of_one_day_in_the_file(self):
        report = import_officials(
            "a,Cán bộ A,so-y,GĐ,,head,,01/01/2025,30/06/2025,", "b,Cán bộ B,so-y,GĐ,,head,,30/06/2025,,"
        )

        assert places(report) == [(2, "Từ ngày"), (3, "Từ ngày")]
        assert "dòng 3" in messages(report)

    def test_a_head_beside_one_already_in_office(self, agencies):
        AppointmentFactory(agency=agencies[0], official__full_name="Cán bộ A01")

        report = import_officials("b,Cán bộ B,so-y,GĐ,,head,,30/06/2025,,")

        assert places(report) == [(2, "Từ ngày")]
        assert "Cán bộ A01 (đã có trên hệ thống)" in messages(report)


class TestCost:
    def test_queries_of_a_check_do_not_grow_with_the_lines(self, django_assert_max_num_queries):
        with django_assert_max_num_queries(8):
            import_officials(*(f"c{n},Cán bộ {n},so-y,Phó,tk{n},phó,,01/01/2025,," for n in range(200)), dry_run=True)
