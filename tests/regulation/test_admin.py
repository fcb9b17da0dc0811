"""The admin screens: upload, look, publish; for administrators only."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from content.organisation.models import staff_group
from content.regulation.models import RegulationVersion
from content.regulation.parsing.source import MAX_SIZE
from tests.regulation.conftest import SHORT

LIST = "regulation_versions"


@pytest.fixture
def administrator(client, db):
    user = get_user_model().objects.create_superuser("quan-tri", "a@example.test", "mat-khau-quan-tri")
    client.force_login(user)
    return user


@pytest.fixture
def officer(client, db):
    user = get_user_model().objects.create_user("can-bo", "b@example.test", "mat-khau-can-bo")
    user.groups.add(staff_group())
    client.force_login(user)
    return user


def upload(client, regulation, text: str | bytes, name: str = "van-ban.txt"):
    data = text if isinstance(text, bytes) else text.encode()
    return client.post(reverse(LIST), {"regulation": regulation.pk, "file": SimpleUploadedFile(name, data)})


class TestUpload:
    def test_stores_a_draft_and_shows_its_structure(self, client, administrator, regulation):
        response = upload(client, regulation, SHORT)

        version = RegulationVersion.objects.get()
        assert (version.status, version.imported_by) == ("draft", administrator)
        assert response.url == reverse("regulation_version", args=[version.pk])
        shown = client.get(response.url).content.decode()
        assert "2 điều, 2 khoản" in " ".join(shown.split())
        assert "Điều 1. Tên" in shown
        assert "Điểm b." in shown

    def test_reports_each_line_of_a_malformed_file_and_saves_nothing(self, client, administrator, regulation):
        response = upload(client, regulation, "Điều 1. A\n1. x\n3. y\nĐiều 3. B")

        shown = response.content.decode()
        assert response.status_code == 422
        assert "Dòng 3: Khoản 3 của Điều 1 sai thứ tự" in shown
        assert "Dòng 4: Thiếu Điều 2" in shown
        assert not RegulationVersion.objects.exists()

    @pytest.mark.parametrize("data", [b"", b"\0", b"\xff\xd9", b"PK\x03\x04", b"x" * (MAX_SIZE + 1)])
    def test_refuses_what_is_no_text(self, client, administrator, regulation, data):
        assert upload(client, regulation, data).status_code == 422

    def test_refuses_a_form_without_a_file(self, client, administrator, regulation):
        assert client.post(reverse(LIST), {"regulation": regulation.pk}).status_code == 422

    def test_has_one_effect_when_posted_twice(self, client, administrator, regulation):
        first, second = upload(client, regulation, SHORT), upload(client, regulation, SHORT)

        assert first.url == second.url
        assert RegulationVersion.objects.count() == 1

    def test_escapes_what_the_file_says(self, client, administrator, regulation):
        response = upload(client, regulation, "Điều 1. <script>alert(1)</script>\n\nMột đoạn.")

        assert "<script>alert(1)" not in client.get(response.url).content.decode()


class TestPublishing:
    def test_needs_the_second_click(self, client, administrator, regulation):
        upload(client, regulation, SHORT)
        page = regulation.url + "dieu-1/"
        assert "Khoản một." not in client.get(page).content.decode()

        for _ in range(2):
            response = client.post(reverse("regulation_publish", args=[RegulationVersion.objects.get().pk]))
            assert response.status_code == 302

        assert "Khoản một." in client.get(page).content.decode()

    def test_refuses_a_plain_link(self, client, administrator, regulation):
        upload(client, regulation, SHORT)

        address = reverse("regulation_publish", args=[RegulationVersion.objects.get().pk])
        assert client.get(address).status_code == 405


class TestPermission:
    def test_refuses_an_ordinary_officer_everywhere(self, client, officer, imported):
        version = imported(SHORT)
        for address in (reverse(LIST), reverse("regulation_version", args=[version.pk])):
            assert client.get(address).status_code == 302
        assert client.post(reverse("regulation_publish", args=[version.pk])).url == reverse("wagtailadmin_home")
        assert "Văn bản quy định" not in client.get(reverse("wagtailadmin_account")).content.decode()

    def test_refuses_a_visitor(self, client, db):
        assert reverse("wagtailadmin_login") in client.get(reverse(LIST)).url

    def test_lets_in_whom_an_administrator_trusts(self, client, officer, regulation):
        officer.user_permissions.add(Permission.objects.get(codename="add_regulationversion"))

        assert upload(client, regulation, SHORT).status_code == 302

    def test_lists_every_version(self, client, administrator, imported, django_assert_max_num_queries):
        imported(SHORT)
        imported(SHORT + "\nĐiều 3. Ba\n\nĐoạn.\n")

        shown = client.get(reverse(LIST)).content.decode()
        assert "Phiên bản 1" in shown
        assert "Phiên bản 2" in shown
        assert "Bản đã được thay thế" in shown
