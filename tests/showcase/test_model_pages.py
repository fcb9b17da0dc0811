"""The list of models and the page of one, as the public sees them."""

import pytest
from bs4 import BeautifulSoup

from content.proposal.models import FieldOfWork
from content.regulation.links import provision_url
from content.showcase.listing import MODELS_PER_PAGE
from content.showcase.models import ModelIndexPage, ModelOutcome
from content.showcase.sample_images import make_sample_image
from tests.factories.showcase import (
    ModelFigureFactory,
    ModelPageFactory,
    ModelPhotoFactory,
)


@pytest.fixture
def fetch(client, db):
    """Fetch an address that must exist; the answer is its parsed HTML."""

    def get(address):
        response = client.get(address)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


def titles(html):
    return [link.get_text() for link in html.select(".card__title a")]


class TestModelList:
    def test_says_so_while_it_is_empty(self, fetch):
        assert "Chưa có mô hình" in fetch("/mo-hinh/").select_one(".empty-state").get_text()

    def test_shows_the_latest_recognised_first_and_no_draft(self, fetch):
        ModelPageFactory(title="Cũ", recognised_date="2025-12-01")
        ModelPageFactory(title="Mới", recognised_date="2026-02-01")
        ModelPageFactory(title="Bản thảo", draft=True)

        assert titles(fetch("/mo-hinh/")) == ["Mới", "Cũ"]

    def test_shows_the_first_figure_on_the_card(self, fetch):
        ModelFigureFactory(page=ModelPageFactory(), before="1500.00", after="19.50")

        words = fetch("/mo-hinh/").select_one(".card__figure").get_text(" ", strip=True)

        assert "1.500" in words
        assert "19,5 phút" in words

    @pytest.mark.parametrize(
        ("number", "shown"), [("1", MODELS_PER_PAGE), ("2", 1), ("99", 1), ("0", 1), ("x", MODELS_PER_PAGE)]
    )
    def test_answers_every_page_number(self, fetch, number, shown):
        for _number in range(MODELS_PER_PAGE + 1):
            ModelPageFactory()

        assert len(titles(fetch(f"/mo-hinh/?trang={number}"))) == shown

    def test_narrows_by_field_with_counts(self, fetch):
        ModelPageFactory(title="Trạm y tế", field=FieldOfWork.HEALTH)
        ModelPageFactory(field=FieldOfWork.EDUCATION)
        ModelPageFactory(field=FieldOfWork.EDUCATION)

        html = fetch("/mo-hinh/?linh-vuc=health")

        assert titles(html) == ["Trạm y tế"]
        choices = html.select_one('nav[aria-label="Lọc theo lĩnh vực"]').select("a")
        assert [[part.get_text() for part in link.select(":scope > span")] for link in choices] == [
            ["Y tế (đang chọn, bấm để bỏ)", "(1)"],
            ["Giáo dục và đào tạo", "(2)"],
        ]
        assert choices[0]["aria-current"] == "true"

    def test_keeps_the_field_while_paging(self, fetch):
        for _number in range(MODELS_PER_PAGE + 1):
            ModelPageFactory(field=FieldOfWork.HEALTH)

        link = fetch("/mo-hinh/?linh-vuc=health").select_one("a[rel=next]")

        assert link["href"] == "?linh-vuc=health&trang=2"

    def test_shows_everything_for_an_unknown_field_and_a_way_on_for_an_empty_one(self, fetch):
        ModelPageFactory(title="Một", field=FieldOfWork.HEALTH)

        assert titles(fetch("/mo-hinh/?linh-vuc=<script>")) == ["Một"]
        assert fetch("/mo-hinh/?linh-vuc=finance").select_one(".empty-state a")["href"] == "/mo-hinh/"


class TestModelPage:
    def test_tells_the_whole_story(self, fetch):
        page = ModelPageFactory(complete=True)

        html = fetch(page.url)

        headings = [heading.get_text() for heading in html.select("main h2")]
        assert headings == [
            "Vấn đề",
            "Cách làm",
            "Kết quả",
            "Làm theo như thế nào",
            "Nguồn lực cần có",
            "Rủi ro và cách xử lý",
            "Nơi đã làm theo",
            "Hình ảnh",
            "Các mốc",
            "Liên hệ để làm theo",
        ]
        assert page.source_agency.name in html.select_one(".facts").get_text()
        assert "02/03/2026" in html.select_one(".facts").get_text()
        assert html.select_one(f'.facts a[href="{provision_url(17, 2)}"]')

    def test_leaves_out_what_is_empty(self, fetch):
        html = fetch(ModelPageFactory().url)

        assert [heading.get_text() for heading in html.select("main h2")] == [
            "Vấn đề",
            "Cách làm",
            "Kết quả",
            "Nơi đã làm theo",
            "Các mốc",
        ]
        assert not html.select("main img, main table")

    def test_shows_figures_as_a_table_with_headings(self, fetch):
        page = ModelPageFactory()
        ModelFigureFactory(page=page)
        ModelFigureFactory(page=page, label="Phản ánh", before=None, after="3")

        rows = [row.get_text(" ", strip=True) for row in fetch(page.url).select(".figures tbody tr")]

        assert rows == ["Thời gian chờ trung bình phút, giảm 74% 74 19", "Phản ánh phút chưa có số liệu 3"]

    def test_gives_every_picture_its_size_and_words(self, fetch):
        pictures = fetch(ModelPageFactory(complete=True).url).select("main img")

        assert len(pictures) == 2
        assert all(
            picture["alt"] and picture["width"].isdigit() and picture["height"].isdigit() for picture in pictures
        )
        assert pictures[-1]["loading"] == "lazy"

    @pytest.mark.parametrize("outcome", ModelOutcome)
    def test_tells_the_outcome_in_words(self, fetch, outcome):
        html = fetch(ModelPageFactory(outcome=outcome).url)

        assert html.select_one(".badge").get_text(strip=True) == outcome.label

    def test_marks_sample_data(self, fetch):
        assert "DỮ LIỆU MẪU – không có thật" in fetch(ModelPageFactory(is_sample=True).url).get_text()
        assert "DỮ LIỆU MẪU" not in fetch(ModelPageFactory(is_sample=False).url).get_text()

    def test_leads_back_through_the_list(self, fetch):
        page = ModelPageFactory(title="Tên mô hình")

        html = fetch(page.url)

        assert [(link.get_text(), link["href"]) for link in html.select(".breadcrumbs a")] == [
            ("Trang chủ", "/"),
            ("Mô hình", "/mo-hinh/"),
        ]
        assert html.select_one("link[rel=canonical]")["href"] == page.full_url

    def test_escapes_what_people_typed(self, fetch):
        page = ModelPageFactory(title="<b>đậm</b>", summary="<script>", contact="<img src=x>")

        html = fetch(page.url)

        assert html.h1.get_text() == "<b>đậm</b>"
        assert not html.select("main script, main img")

    def test_is_hidden_while_it_is_a_draft(self, client, db):
        draft, public = ModelPageFactory(draft=True), ModelPageFactory()
        assert client.get(f"{ModelIndexPage.objects.get().url}{draft.slug}/").status_code == 404

        public.unpublish()

        assert client.get(public.url).status_code == 404

    def test_can_be_previewed_before_it_is_saved(self, db):
        page = ModelPageFactory(complete=True)
        page.photos.add(ModelPhotoFactory.build(image=make_sample_image(seed=2, title="Mới", description="Mới vẽ")))
        page.figures.add(ModelFigureFactory.build(label="Chỉ số chưa lưu"))

        html = page.make_preview_request().render().content.decode()

        assert "Chỉ số chưa lưu" in html
        assert 'alt="Mới vẽ"' in html
