from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from content.organisation.importing.limits import MAX_BYTES
from content.organisation.models import Agency, ImportUpload, Official
from tests.factories.organisation import AgencyFactory, OfficialFactory, UserFactory
from tests.organisation.files import agencies_csv, officials_csv

pytestmark = pytest.mark.django_db

UPLOAD = "/admin/organisation/import/agencies/"


@pytest.fixture
def admin(client):
    user = UserFactory(superuser=True)
    client.force_login(user)
    return user


def send(client, data: bytes, address: str = UPLOAD, name: str = "co-quan.csv"):
    return client.post(address, {"file": SimpleUploadedFile(name, data)}, follow=True)


def page_text(response) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").main.get_text().split())


@pytest.mark.usefixtures("admin")
class TestUpload:
    def test_shows_every_problem_and_no_way_to_confirm(self, client):
        response = send(client, agencies_csv("a,,state,,,,,,", "b,Sở B,state,x,,,,,"))

        rows = BeautifulSoup(response.content, "html.parser").main.select("tbody tr")
        assert [[cell.get_text(strip=True) for cell in row("td")[:2]] for row in rows] == [
            ["3", "Mã cơ quan cấp trên"][:2] if index else ["2", "Tên cơ quan"] for index in range(2)
        ]
        assert "Xác nhận nhập" not in page_text(response)
        assert not Agency.objects.exists()

    def test_keeps_no_copy_of_a_file_with_problems(self, client):
        send(client, agencies_csv("a,,state,,,,,,"))

        assert bytes(ImportUpload.objects.get().data) == b""

    def test_refuses_no_file_at_all(self, client):
        assert "Hãy chọn một tệp" in page_text(client.post(UPLOAD))

    def test_refuses_a_file_too_big_to_read(self, client):
        response = send(client, b"a" * (MAX_BYTES + 1))

        assert "lớn hơn 5 MB" in page_text(response)
        assert not ImportUpload.objects.exists()

    @pytest.mark.parametrize(("name", "data"), [("a.exe", b"MZ"), ("a.csv", b""), ("a.xlsx", b"PK\x03\x04cut")])
    def test_reports_files_that_cannot_be_read(self, client, name, data):
        assert "chưa lưu gì" in page_text(send(client, data, name=name))

    def test_shows_names_from_the_file_as_text_only(self, client):
        response = send(client, agencies_csv("a,<script>alert(1)</script>,state,,,,,,"))

        assert b"<script>alert(1)" not in response.content
        assert "<script>alert(1)" in page_text(response)

    def test_forgets_files_that_nobody_confirmed_in_a_day(self, client):
        send(client, agencies_csv("a,Sở A,state,,,,,,"))
        ImportUpload.objects.update(uploaded_at=timezone.now() - timedelta(hours=25))

        send(client, agencies_csv("b,Sở B,state,,,,,,"))

        assert ImportUpload.objects.count() == 1


class TestConfirm:
    def test_imports_the_very_file_that_was_checked(self, client, admin):
        response = send(client, agencies_csv("a,Sở A,state,,,,,,"))
        assert "Xác nhận nhập" in page_text(response)
        assert not Agency.objects.exists()

        response = client.post(response.request["PATH_INFO"], follow=True)

        assert "Đã nhập xong" in page_text(response)
        assert Agency.objects.get().name == "Sở A"
        upload = ImportUpload.objects.get()
        assert (upload.uploaded_by, bytes(upload.data)) == (admin, b"")
        assert set(ModelLogEntry.objects.values_list("action", "user")) == {
            ("wagtail.create", admin.pk),
            ("organisation.import", admin.pk),
        }

    @pytest.mark.usefixtures("admin")
    def test_has_one_effect_when_posted_twice(self, client):
        address = send(client, agencies_csv("a,Sở A,state,,,,,,")).request["PATH_INFO"]
        client.post(address)
        Agency.objects.update(phone="0900")
        logged = ModelLogEntry.objects.count()

        response = client.post(address, follow=True)

        assert "Đã nhập xong" in page_text(response)
        assert Agency.objects.get().phone == "0900"
        assert ModelLogEntry.objects.count() == logged
        assert (ImportUpload.objects.get().report["created"], ImportUpload.objects.get().report["problems"]) == (1, [])

    @pytest.mark.usefixtures("admin")
    def test_saves_nothing_when_the_file_no_longer_fits(self, client):
        address = send(client, agencies_csv("a,Sở A,state,,,,,,", "b,Sở B,state,,,,,,")).request["PATH_INFO"]
        AgencyFactory(code="khac", name="Sở B")

        response = client.post(address, follow=True)

        assert "chưa lưu gì" in page_text(response)
        assert Agency.objects.count() == 1

    @pytest.mark.usefixtures("admin")
    def test_warns_that_new_accounts_have_no_password(self, client):
        AgencyFactory(code="so-y")
        response = send(
            client,
            officials_csv("a,Cán bộ A,so-y,Phó,tk.a,phó,,01/01/2025,,"),
            "/admin/organisation/import/officials/",
            "can-bo.csv",
        )

        response = client.post(response.request["PATH_INFO"], follow=True)

        assert "chưa có mật khẩu" in page_text(response)
        assert Official.objects.get().user.username == "tk.a"

    @pytest.mark.usefixtures("admin")
    def test_finds_no_upload_under_another_kind(self, client):
        address = send(client, agencies_csv("a,Sở A,state,,,,,,")).request["PATH_INFO"]

        assert client.post(address.replace("agencies", "officials")).status_code == 404


class TestAccess:
    def addresses(self):
        upload = ImportUpload.objects.create(kind="agencies", file_name="a.csv", data=b"", report={"problems": []})
        return [
            UPLOAD,
            "/admin/organisation/import/officials/",
            f"{UPLOAD}template.csv",
            f"{UPLOAD}template.xlsx",
            reverse("organisation_import_report", args=["agencies", upload.pk]),
        ]

    def test_refuses_an_official(self, client):
        client.force_login(OfficialFactory(with_account=True).user)

        for address in self.addresses():
            for method in (client.get, client.post):
                assert method(address).url == "/admin/", address
        assert "Nhập cơ quan" not in client.get("/admin/").content.decode()

    def test_sends_strangers_to_the_login(self, client):
        for address in self.addresses():
            assert "/admin/login/" in client.get(address).url

    def test_lets_those_in_who_may_do_all_of_it_by_hand(self, client):
        user = OfficialFactory(with_account=True).user
        user.user_permissions.add(*Permission.objects.filter(codename__in=["add_agency", "change_agency"]))
        client.force_login(user)

        assert client.get(UPLOAD).status_code == 200
        assert client.get("/admin/organisation/import/officials/").url == "/admin/"

    @pytest.mark.usefixtures("admin")
    @pytest.mark.parametrize("path", ["proposals/", "agencies/template.exe", "agencies/khong-co/"])
    def test_finds_nothing_at_other_addresses(self, client, path):
        assert client.get(f"/admin/organisation/import/{path}").status_code == 404

    @pytest.mark.usefixtures("admin")
    @pytest.mark.parametrize("extension", ["csv", "xlsx"])
    def test_offers_the_templates(self, client, extension):
        response = client.get(f"{UPLOAD}template.{extension}")

        assert f"mau-nhap-co-quan.{extension}" in response["Content-Disposition"]
