"""The list of models: facets with counts, words, order, tiles, comparison."""

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command

from content.proposal.models import FieldOfWork
from content.showcase.models import ReplicationState
from search.synonyms import ensure_synonyms
from tests.factories.showcase import ModelFigureFactory, ModelPageFactory, ReplicationFactory, SourceAgencyFactory


@pytest.fixture
def fetch(client, db):
    def get(address):
        response = client.get(address)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


def titles(html):
    return [link.get_text() for link in html.select(".card__title a")]


class TestChoosing:
    def test_combines(self, fetch):
        here, there = SourceAgencyFactory(), SourceAgencyFactory()
        ModelPageFactory(title="Đúng", source_agency=here, field=FieldOfWork.HEALTH)
        ModelPageFactory(title="Khác ngành", source_agency=here)
        ModelPageFactory(title="Khác nơi", source_agency=there, field=FieldOfWork.HEALTH)

        html = fetch(f"/mo-hinh/?linh-vuc=health&noi-lam={here.code}")

        assert titles(html) == ["Đúng"]
        assert [a["href"] for a in html.select(".conditions a")] == [
            f"/mo-hinh/?noi-lam={here.code}",
            "/mo-hinh/?linh-vuc=health",
            "/mo-hinh/",
        ]

    def test_finds_by_who_copied_and_how_far_it_spread(self, fetch):
        copied = ReplicationFactory(page__title="Được làm theo", state=ReplicationState.UNDER_WAY)
        ModelPageFactory(title="Chưa ai làm theo")

        assert titles(fetch(f"/mo-hinh/?noi-ap-dung={copied.agency.code}")) == ["Được làm theo"]
        assert titles(fetch("/mo-hinh/?muc-do=dang-nhan-rong")) == ["Được làm theo"]
        assert titles(fetch("/mo-hinh/?muc-do=moi")) == ["Chưa ai làm theo"]

    def test_offers_to_drop_each_condition_where_nothing_is_left(self, fetch):
        ModelPageFactory(field=FieldOfWork.HEALTH)

        html = fetch("/mo-hinh/?linh-vuc=health&nam=1999&q=khongco")

        assert html.select_one(".empty-state")
        assert len(html.select(".conditions li")) == 4

    @pytest.mark.parametrize("value", ["<script>", "'", "%00", "linh vực", "9" * 400])
    @pytest.mark.parametrize(
        "name",
        ["linh-vuc", "noi-dung", "loai-co-quan", "noi-lam", "noi-ap-dung", "nam", "muc-do", "sap-xep", "m", "q"],
    )
    def test_survives_any_value(self, client, db, name, value):
        ModelPageFactory()

        assert client.get("/mo-hinh/", {name: value}).status_code == 200
        assert client.get("/mo-hinh/so-sanh/", {name: value}).status_code == 200


class TestOrder:
    def test_puts_the_most_copied_first_when_asked(self, fetch):
        ModelPageFactory(title="Mới", recognised_date="2026-05-01")
        ReplicationFactory(page__title="Nhiều nơi", page__recognised_date="2025-05-01")
        failed = ReplicationFactory(page__title="Hỏng", state=ReplicationState.FAILED)

        assert titles(fetch("/mo-hinh/?sap-xep=nhan-rong")) == ["Nhiều nơi", "Mới", failed.page.title]

    def test_puts_the_best_hit_first_while_looking_for_words(self, fetch):
        ModelPageFactory(title="Việc khác", summary="Có nhắc một cửa.", recognised_date="2026-05-01")
        ModelPageFactory(title="Một cửa lưu động", recognised_date="2025-05-01")
        ModelPageFactory(title="Không liên quan")
        call_command("update_index", verbosity=0)

        assert titles(fetch("/mo-hinh/?q=mot cua")) == ["Một cửa lưu động", "Việc khác"]


class TestWords:
    def test_are_understood_as_in_the_search_of_the_whole_site(self, fetch):
        ensure_synonyms()
        ModelPageFactory(title="Chuyển đổi số ở xã")
        ModelPageFactory(title="Số mới, chuyển chỗ khi đổi ca")
        call_command("update_index", verbosity=0)

        assert titles(fetch("/mo-hinh/?q=CĐS")) == ["Chuyển đổi số ở xã"]
        assert titles(fetch('/mo-hinh/?q="chuyen doi"')) == ["Chuyển đổi số ở xã"]


class TestTiles:
    def test_count_models_and_copies_by_agency(self, fetch):
        superior = SourceAgencyFactory(name="Ủy ban nhân dân tỉnh Thử")
        commune = SourceAgencyFactory(name="Ủy ban nhân dân xã Đồi", superior=superior)
        ModelPageFactory(source_agency=commune)
        ReplicationFactory(agency=commune, page__source_agency=superior)

        tile = next(t for t in fetch("/mo-hinh/").select(".tile") if "Xã Đồi" in t.get_text())

        assert tile["href"] == f"/mo-hinh/?noi-lam={commune.code}"
        assert "1 mô hình" in tile.get_text()
        assert "+1 làm theo nơi khác" in tile.get_text()


class TestComparison:
    def test_shows_up_to_three_in_the_order_of_the_address(self, fetch):
        pages = [ModelPageFactory(title=f"Thứ {n}") for n in range(4)]
        ModelFigureFactory(page=pages[0])
        address = "&".join(f"m={page.slug}" for page in reversed(pages))

        html = fetch(f"/mo-hinh/so-sanh/?{address}")

        assert [a.get_text() for a in html.select("thead a:not(.compare__drop)")] == ["Thứ 3", "Thứ 2", "Thứ 1"]
        assert html.select_one(".compare__drop")["href"] == f"/mo-hinh/so-sanh/?m={pages[2].slug}&m={pages[1].slug}"

    def test_shows_no_draft_and_says_so_when_nothing_is_left(self, fetch):
        draft = ModelPageFactory(draft=True)

        assert fetch(f"/mo-hinh/so-sanh/?m={draft.slug}").select_one(".empty-state")

    def test_is_kept_in_the_address_without_a_cookie(self, client, db):
        page, other = ModelPageFactory(), ModelPageFactory()

        response = client.get(f"/mo-hinh/?m={page.slug}")

        assert not response.cookies
        links = [a["href"] for a in BeautifulSoup(response.content, "html.parser").select(".card-foot__compare")]
        assert set(links) == {"/mo-hinh/?", f"/mo-hinh/?m={page.slug}&m={other.slug}"}

    @pytest.mark.parametrize("number", [1, 3])
    def test_asks_few_queries(self, client, db, django_assert_max_num_queries, number):
        pages = [ReplicationFactory(page__complete=True).page for _ in range(number)]

        with django_assert_max_num_queries(9):
            client.get("/mo-hinh/so-sanh/", {"m": [page.slug for page in pages]})
