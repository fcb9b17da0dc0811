import pytest

from content.organisation.importing.run import Kind, import_file
from content.organisation.models import Agency
from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.organisation.files import excel_file, import_agencies, messages, places

pytestmark = pytest.mark.django_db

FILE = [
    "so-y,Sở Y tế,Cơ quan hành chính nhà nước,ubnd,dang-uy,btc,12 phố Mẫu,y@mau.example,0900",
    "ubnd,UBND tỉnh Sao Mai,state,,dang-uy,,,,",
    "dang-uy,Đảng ủy UBND tỉnh,co quan dang,,,,,,",
    "btc,Ban Tổ chức Tỉnh ủy,Đảng,,,,,,",
]


class TestImportAgencies:
    def test_creates_a_tree_whatever_the_order_of_lines(self):
        report = import_agencies(*FILE)

        assert report.saved, messages(report)
        agency = Agency.objects.get(code="so-y")
        assert (agency.superior.code, agency.party_committee.code) == ("ubnd", "dang-uy")
        assert agency.cadre_managing_agency.code == "btc"
        assert (agency.address, agency.email, agency.phone) == ("12 phố Mẫu", "y@mau.example", "0900")

    def test_changes_nothing_the_second_time(self):
        import_agencies(*FILE)
        before = list(Agency.objects.order_by("pk").values())

        again = import_agencies(*FILE).as_dict()

        assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 4)
        assert again["changes"] == []
        assert list(Agency.objects.order_by("pk").values()) == before

    def test_saves_nothing_on_a_dry_run_but_counts_the_same(self):
        trial = import_agencies(*FILE, dry_run=True).as_dict()

        assert not Agency.objects.exists()
        real = import_agencies(*FILE).as_dict()
        assert {**trial, "dry_run": False, "saved": True} == real

    def test_updates_by_code_and_says_what_changed(self):
        import_agencies(*FILE)

        report = import_agencies("SO-Y,Sở Y tế và Dân số,state,,,,,,0999").as_dict()

        assert (report["created"], report["updated"]) == (0, 1)
        assert report["changes"][0]["details"] == "Tên cơ quan, Điện thoại"
        agency = Agency.objects.get(code="so-y")
        assert (agency.name, agency.phone) == ("Sở Y tế và Dân số", "0999")

    def test_leaves_blank_cells_and_absent_columns_alone(self):
        import_agencies(*FILE)

        import_agencies("so-y,Sở Y tế,state,,,,,,")

        agency = Agency.objects.get(code="so-y")
        assert (agency.superior.code, agency.address, agency.email) == ("ubnd", "12 phố Mẫu", "y@mau.example")

    def test_lets_two_agencies_swap_names(self):
        import_agencies("a,Một,state,,,,,,", "b,Hai,state,,,,,,")

        assert import_agencies("a,Hai,state,,,,,,", "b,Một,state,,,,,,").saved

        assert dict(Agency.objects.values_list("code", "name")) == {"a": "Hai", "b": "Một"}

    def test_reads_excel_as_well(self):
        data = excel_file(["Mã", "Tên", "Loại"], [101, "Sở Y tế", "Cơ quan nhà nước"])

        assert import_file(Kind.AGENCIES, "a.xlsx", data, dry_run=False).saved
        assert Agency.objects.get().code == "101"

    def test_logs_each_agency_it_changed(self, django_user_model):
        admin = django_user_model.objects.create_superuser("quan-tri")
        data = excel_file(["Mã", "Tên", "Loại"], ["a", "Sở Y tế", "state"])

        for _ in range(2):
            import_file(Kind.AGENCIES, "a.xlsx", data, dry_run=False, user=admin)

        from wagtail.models import ModelLogEntry

        assert list(ModelLogEntry.objects.values_list("action", "user")) == [("wagtail.create", admin.pk)]


class TestImportAgenciesRefuses:
    def test_every_bad_line_at_once_and_saves_nothing(self):
        AgencyFactory(code="cu", name="Cơ quan cũ")

        report = import_agencies(
            "a,Sở A,state,,,,,,",
            "b,Sở B,loại lạ,,,,,,",
            "c,,state,,,,,,",
            "d d,Sở D,state,,,,,,",
            "e,Sở E,state,khong-co,,,,,",
            "a,Sở A nữa,state,,,,,,",
            "f,Sở F,state,,cu,,,,",
            "g,Sở G,state,,,,,khong-phai-thu,",
            "h,cơ quan CŨ,state,,,,,,",
            "i,Së I tÕ,state,,,,,,",
            f"k,{'Dài ' * 60},state,,,,,,",
            "l,=Sở L,state,,,,,,",
        )

        assert places(report) == [
            (3, "Loại cơ quan"),
            (4, "Tên cơ quan"),
            (5, "Mã cơ quan"),
            (6, "Mã cơ quan cấp trên"),
            (7, "Mã cơ quan"),
            (8, "Mã cấp ủy cùng cấp"),
            (9, "Thư điện tử"),
            (10, "Tên cơ quan"),
            (11, "Tên cơ quan"),
            (12, "Tên cơ quan"),
            (13, "Tên cơ quan"),
        ]
        assert not report.saved
        assert list(Agency.objects.values_list("code", flat=True)) == ["cu"]

    def test_a_circle_and_names_its_lines_only(self):
        report = import_agencies(
            "a,Sở A,state,b,,,,,", "b,Sở B,state,c,,,,,", "c,Sở C,state,b,,,,,", "d,Sở D,state,d,,,,,"
        )

        assert places(report) == [(line, "Mã cơ quan cấp trên") for line in (3, 4, 5)]

    def test_a_circle_that_closes_through_agencies_already_known(self):
        top = AgencyFactory(code="tren", name="Trên")
        AgencyFactory(code="duoi", name="Dưới", superior=top)

        assert places(import_agencies("tren,Trên,state,duoi,,,,,")) == [(2, "Mã cơ quan cấp trên")]

    def test_no_second_reason_for_naming_an_agency_whose_own_line_is_bad(self):
        report = import_agencies("a,Sở A,loại lạ,,,,,,", "b,Sở B,state,a,,,,,")

        assert places(report) == [(2, "Loại cơ quan")]

    def test_two_lines_with_one_name(self):
        assert places(import_agencies("a,Sở A,state,,,,,,", "b,SỞ A,state,,,,,,")) == [
            (2, "Tên cơ quan"),
            (3, "Tên cơ quan"),
        ]

    def test_a_file_of_officials(self):
        report = import_file(Kind.AGENCIES, "a.csv", "Mã cán bộ,Họ và tên\na,b".encode(), dry_run=False)

        assert {line for line, _ in places(report)} == {1}


class TestCost:
    def test_queries_of_a_check_do_not_grow_with_the_lines(self, django_assert_max_num_queries):
        OfficialFactory()
        with django_assert_max_num_queries(4):
            import_agencies(
                *(f"a{n},Sở {n},state,a0,,,,," for n in range(1, 200)), "a0,Sở 0,state,,,,,,", dry_run=True
            )
