"""Steps with their legal basis, evidence, the share card, the calendar and the print view."""

from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.urls import reverse
from icalendar import Calendar
from PIL import Image

from content.regulation.links import provision_url
from content.showcase.models import ModelEvidence
from content.showcase.provisions import read_provision, read_provisions
from content.showcase.share_card import HEIGHT, WIDTH, draw_card, font_file, is_complete
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelFigureFactory, ModelPageFactory, ReplicationFactory

STEP = {"title": "Đếm lượt khách", "time": "2 tuần", "people": "1 người", "money": "0 đồng", "provisions": "14.5"}
PDF = b"%PDF-1.4 bien ban"


@pytest.fixture
def fetch(client, db):
    def get(address):
        return BeautifulSoup(client.get(address).content, "html.parser")

    return get


def evidence_of(page, **fields) -> ModelEvidence:
    return ModelEvidence.objects.create(
        page=page, title="Biên bản", file=ContentFile(PDF, name="bien-ban.pdf"), **fields
    )


def address_of(file: ModelEvidence) -> str:
    return reverse("model_evidence", kwargs={"page_pk": file.page_id, "key": file.key})


class TestProvision:
    @pytest.mark.parametrize(
        ("text", "label", "url"),
        [
            ("17", "Điều 17", provision_url(17)),
            ("14.5", "khoản 5 Điều 14", provision_url(14, 5)),
            ("5.1.đ", "điểm đ khoản 1 Điều 5", provision_url(5, 1, "đ")),
            ("7.1.1.A", "điểm 1.1.a khoản 1 Điều 7", provision_url(7, 1, "1.1.a")),
        ],
    )
    def test_is_cited_and_linked(self, text, label, url):
        found = read_provision(text)

        assert (found.label.replace("\u00a0", " "), found.url) == (label, url)

    @pytest.mark.parametrize("text", ["21", "0", "a", "7.", "Điều 7", "7.1.1.1.1"])
    def test_is_refused_when_it_is_none(self, text):
        with pytest.raises(ValidationError, match="không phải là điều, khoản, điểm"):
            read_provisions(text)


class TestSteps:
    def test_show_what_each_needs(self, fetch):
        page = ModelPageFactory(steps=[("step", STEP), ("step", {"title": "Mở hai quầy"})])

        first, second = fetch(page.url).select(".way")

        assert first.h3.get_text() == "Đếm lượt khách"
        assert [dd.get_text() for dd in first.select("dd")] == ["2 tuần", "1 người", "0 đồng", "khoản 5 Điều\u00a014"]
        assert first.select_one("a")["href"] == provision_url(14, 5)
        assert not second.select("dl")


class TestCharts:
    def test_say_in_words_what_they_draw(self, fetch):
        page = ModelPageFactory()
        ModelFigureFactory(page=page)
        ModelFigureFactory(page=page, label="Chưa đo trước", before=None, after="3")

        chart = fetch(page.url).select_one('[role="img"]')

        assert "Thời gian chờ trung bình: trước 74, sau 19 phút, giảm 74%" in chart["aria-label"]
        assert "Chưa đo trước" not in chart["aria-label"]


class TestEvidence:
    def test_is_handed_out_once_cleared_and_public(self, client, db):
        file = evidence_of(ModelPageFactory(), is_public=True)

        response = client.get(address_of(file))

        assert b"".join(response.streaming_content) == PDF
        assert response["Content-Disposition"].startswith("attachment")
        assert address_of(file) in client.get(file.page.url).content.decode()

    def test_stays_hidden_without_the_tick_in_a_draft_and_under_another_page(self, client, db):
        unticked, draft = evidence_of(ModelPageFactory()), evidence_of(ModelPageFactory(draft=True), is_public=True)
        public = evidence_of(ModelPageFactory(), is_public=True)
        elsewhere = reverse("model_evidence", kwargs={"page_pk": unticked.page_id, "key": public.key})
        unknown = reverse("model_evidence", kwargs={"page_pk": public.page_id, "key": uuid4()})

        for address in (address_of(unticked), address_of(draft), elsewhere, unknown):
            assert client.get(address).status_code == 404
        assert "Biên bản" not in client.get(unticked.page.url).content.decode()

    def test_of_a_draft_is_read_by_who_edits_it_only(self, client, db):
        page = ModelPageFactory(draft=True)
        file = evidence_of(page)
        page.refresh_from_db()
        page.save_revision()

        client.force_login(UserFactory())
        assert client.get(address_of(file)).status_code == 404
        client.force_login(UserFactory(superuser=True))
        assert client.get(address_of(file)).status_code == 200

    def test_lies_outside_what_the_web_server_delivers(self, db, settings):
        file = evidence_of(ModelPageFactory(), is_public=True)

        assert not file.file.path.startswith(str(settings.MEDIA_ROOT))


class TestShareCard:
    def test_is_a_picture_of_its_own_address(self, client, fetch):
        page = ModelPageFactory(title="Tổ “một cửa” d'Ặ")
        address = fetch(page.url).select_one('meta[property="og:image"]')["content"]

        response = client.get(address)

        assert Image.open(BytesIO(response.content)).size == (WIDTH, HEIGHT)
        assert "immutable" in response["Cache-Control"]
        assert client.get(f"{page.url}anh-chia-se/cu/")["Location"] == address

    def test_has_every_letter(self):
        assert is_complete(font_file(False))
        assert is_complete(font_file(True))

    def test_fits_any_length(self):
        assert Image.open(BytesIO(draw_card("x" * 90, "ngắn " * 80, "dài" * 400, "y" * 300))).size == (WIDTH, HEIGHT)


class TestCalendar:
    def test_has_the_dates_of_the_model(self, client, db):
        page = ReplicationFactory().page

        events = Calendar.from_ical(client.get(f"{page.url}lich/").content).walk("VEVENT")

        assert [str(event["dtstart"].dt) for event in events][:2] == ["2026-03-02", "2026-04-01"]


class TestPrintView:
    def test_has_the_address_as_a_code_and_is_not_indexed(self, fetch):
        page = ModelPageFactory()

        html = fetch(f"{page.url}ban-in/")

        assert html.select_one(".qr svg")
        assert page.full_url in html.select_one(".qr").get_text()
        assert html.select_one('meta[name="robots"]')["content"] == "noindex"
        assert html.select_one("link[rel=canonical]")["href"] == page.full_url


class TestWeight:
    def test_of_a_page_without_photographs_is_small(self, client, db, settings):
        page = ReplicationFactory(page__complete=True).page
        html = client.get(page.url).content
        sheets = [link["href"] for link in BeautifulSoup(html, "html.parser").select("link[rel=stylesheet]")]

        styles = sum(Path(finders.find(href.removeprefix("/static/"))).stat().st_size for href in sheets)

        assert len(html) + styles < 100_000
