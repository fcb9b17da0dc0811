from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from content.organisation.models import Agency, Appointment, Official
from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory, UserFactory

pytestmark = pytest.mark.django_db

LISTS = [f"/admin/organisation/{model}/" for model in ("agency", "official", "appointment")]


@pytest.fixture
def admin(client):
    user = UserFactory(superuser=True)
    client.force_login(user)
    return user


def listed(client, address: str, **query: str) -> list[str]:
    """The first cell of each row."""
    page = BeautifulSoup(client.get(address, query).content, "html.parser")
    return [
        row.find("td").find(class_="title-wrapper").get_text(strip=True)
        for row in page.select("table.listing tbody tr")
    ]


def main_text(response) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").main.get_text().split())


@pytest.mark.usefixtures("admin")
class TestLists:
    def test_show_each_agency_with_superiors_and_head(self, client):
        top = AgencyFactory(name="Tỉnh ủy")
        middle = AgencyFactory(name="UBND tỉnh", superior=top)
        below = AgencyFactory(name="Sở Y tế", superior=middle)
        AppointmentFactory(agency=below, official__full_name="Nguyễn Thị An")
        AppointmentFactory(acting_head=True, agency=below, official__full_name="Trần Văn Bình")

        text = main_text(client.get(LISTS[0]))

        assert "Tỉnh ủy › UBND tỉnh" in text
        assert "Trần Văn Bình (giao quyền, phụ trách)" in text
        assert "Nguyễn Thị An" not in text

    @pytest.mark.parametrize("address", LISTS)
    def test_need_no_more_queries_for_more_rows(self, client, address, django_assert_max_num_queries):
        def grow():
            agency = AgencyFactory(superior=AgencyFactory(superior=AgencyFactory()))
            AppointmentFactory(agency=agency, official__with_account=True)

        grow()
        with django_assert_max_num_queries(30) as few:
            client.get(address)
        for _ in range(4):
            grow()
        with django_assert_max_num_queries(len(few)):
            client.get(address)

    @pytest.mark.parametrize("term", ["sở y tế", "so y te", "SO Y", "y tê", "Sở Y tế"])
    def test_find_agencies_without_minding_accents(self, client, term):
        AgencyFactory(name="Sở Y tế")
        AgencyFactory(name="Sở Xây dựng")

        assert listed(client, LISTS[0], q=term) == ["Sở Y tế"]

    def test_find_officials_by_any_column(self, client):
        OfficialFactory(full_name="Đỗ Thị Đào", with_account=True, user__username="dao.dt")
        OfficialFactory(full_name="Lê Cường")

        for term in ["do thi dao", "dao.dt", "đào"]:
            assert listed(client, LISTS[1], q=term) == ["Đỗ Thị Đào"]
        assert listed(client, LISTS[1], q="!!") == []

    def test_filter_officials_by_account(self, client):
        OfficialFactory(full_name="Có", with_account=True)
        OfficialFactory(full_name="Chưa")

        assert listed(client, LISTS[1], account="co") == ["Có"]
        assert listed(client, LISTS[1], account="khong") == ["Chưa"]

    def test_filter_appointments_by_what_holds_today(self, client):
        today = timezone.localdate()
        AppointmentFactory(official__full_name="Nay", until=today)
        AppointmentFactory(official__full_name="Xưa", until=today - timedelta(days=1))
        AppointmentFactory(official__full_name="Mai", since=today + timedelta(days=1))

        assert listed(client, LISTS[2], in_force="co") == ["Nay"]
        assert set(listed(client, LISTS[2], in_force="khong")) == {"Xưa", "Mai"}

    def test_order_officials_by_given_name(self, client):
        for name in ["An Văn Yên", "Yên Văn An"]:
            OfficialFactory(full_name=name)

        assert listed(client, LISTS[1]) == ["Yên Văn An", "An Văn Yên"]

    @pytest.mark.parametrize("address", LISTS)
    def test_lead_to_the_import(self, client, address):
        kind = "agencies" if "agency" in address else "officials"

        assert f'href="/admin/organisation/import/{kind}/"' in client.get(address).content.decode()


@pytest.mark.usefixtures("admin")
class TestAgencyPage:
    def test_shows_who_leads_today_and_who_did_before(self, client):
        agency = AgencyFactory(name="Sở Y tế")
        AppointmentFactory(
            agency=agency, official__full_name="Người Trước", since=date(2019, 1, 1), until=date(2019, 12, 31)
        )
        AppointmentFactory(agency=agency, official__full_name="Người Nay")
        AppointmentFactory(deputy=True, agency=agency, official__full_name="Người Phó")
        AppointmentFactory(clerk=True, agency=agency, official__full_name="Người Văn Thư")

        page = BeautifulSoup(
            client.get(reverse("organisation_agency_modeladmin_inspect", args=[agency.pk])).content, "html.parser"
        )

        facts = {dt.get_text(strip=True): dt.find_next("dd").get_text(" ", strip=True) for dt in page.main("dt")}
        assert facts["Người đứng đầu"] == "Người Nay (Trưởng phòng)"
        assert facts["Cấp phó"] == "Người Phó (Trưởng phòng)"
        assert facts["Văn thư"] == "Người Văn Thư (Trưởng phòng)"
        assert "Người Trước" in page.main.table.get_text()

    def test_says_when_nobody_leads(self, client):
        response = client.get(reverse("organisation_agency_modeladmin_inspect", args=[AgencyFactory().pk]))

        assert "Chưa có ai giữ vai trò này" in main_text(response)


@pytest.mark.usefixtures("admin")
class TestForms:
    def test_create_an_appointment_with_vietnamese_dates(self, client):
        official = OfficialFactory()

        client.post(
            "/admin/organisation/appointment/create/",
            {
                "official": official.pk,
                "agency": official.agency.pk,
                "office": "head",
                "since": "02/11/2026",
                "until": "",
                "document_number": "",
            },
        )

        assert Appointment.objects.get().since == date(2026, 11, 2)

    def test_refuse_a_second_head(self, client):
        term = AppointmentFactory()
        response = client.post(
            "/admin/organisation/appointment/create/",
            {"official": term.official.pk, "agency": term.agency.pk, "office": "head", "since": "01/01/2026"},
        )

        assert "Trùng thời gian" in main_text(response)
        assert Appointment.objects.count() == 1

    def test_refuse_an_account_that_another_holds(self, client):
        holder = OfficialFactory(with_account=True)
        other = OfficialFactory()

        client.post(
            f"/admin/organisation/official/edit/{other.pk}/",
            {
                "full_name": other.full_name,
                "code": other.code,
                "agency": other.agency.pk,
                "position": "Phó",
                "position_kind": "other",
                "user": holder.user.pk,
                "email": "",
            },
        )

        assert Official.objects.get(pk=other.pk).user is None

    def test_delete_what_nothing_refers_to(self, client):
        agency = AgencyFactory()

        client.post(f"/admin/organisation/agency/delete/{agency.pk}/")

        assert not Agency.objects.exists()

    def test_refuse_to_delete_an_agency_with_people_and_name_them(self, client):
        official = OfficialFactory(full_name="Lê Thị An")

        response = client.post(f"/admin/organisation/agency/delete/{official.agency.pk}/")

        assert "Lê Thị An" in main_text(response)
        assert Agency.objects.exists()

    def test_find_nothing_under_what_is_no_number(self, client):
        assert client.get("/admin/organisation/agency/edit/abc/").status_code == 404


class TestAccess:
    def screens(self) -> list[str]:
        term = AppointmentFactory()
        pks = {"agency": term.agency.pk, "official": term.official.pk, "appointment": term.pk}
        one = [
            f"/admin/organisation/{model}/{action}/{pk}/"
            for model, pk in pks.items()
            for action in ("edit", "delete", "history")
        ]
        created = [f"{address}create/" for address in LISTS]
        return [*LISTS, *created, *one, f"/admin/organisation/agency/inspect/{term.agency.pk}/"]

    def test_is_closed_to_officials_and_out_of_their_menu(self, client):
        client.force_login(AppointmentFactory(official__with_account=True).official.user)

        for address in self.screens():
            for method in (client.get, client.post):
                assert method(address).url == "/admin/", address
        home = client.get("/admin/")
        assert home.status_code == 200
        assert "organisation/agency" not in home.content.decode()

    def test_is_open_to_administrators(self, client, admin):
        for address in self.screens():
            assert client.get(address).status_code == 200, address
        assert "organisation/agency" in client.get("/admin/").content.decode()

    def test_sends_strangers_to_the_login(self, client):
        for address in self.screens():
            assert "/admin/login/" in client.get(address).url
