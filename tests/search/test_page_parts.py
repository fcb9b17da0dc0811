"""Kinds, clauses and picked pages on the search page."""

import pytest

from search.models import PickedPage
from tests.search.conftest import found


def labels(html):
    links = html.select('nav[aria-label="Loại kết quả"] a')
    return {label.get_text(): int(count.get_text().strip("()")) for label, count in (a.select("span") for a in links)}


class TestKinds:
    def test_are_counted_and_lead_to_their_own_results(self, indexed_model, indexed_articles, ask, client):
        indexed_model(title="Hội đồng đánh giá lưu động")

        html = ask("hoi dong danh gia")
        counts = labels(html)
        link = next(link for link in html.select(".facets__link") if "Điều khoản" in link.get_text())
        narrowed = ask("hoi dong danh gia", loai="quy-dinh")

        assert counts["Tất cả"] == counts["Mô hình"] + counts["Điều khoản của quy định"]
        assert link["href"] == "?q=hoi+dong+danh+gia&loai=quy-dinh"
        assert {kind.get_text() for kind in narrowed.select(".result__kind")} == {"Quy định"}
        assert labels(narrowed) == counts

    def test_offer_the_others_where_the_chosen_one_is_empty(self, indexed_model, ask):
        indexed_model(title="Một cửa")

        html = ask("một cửa", loai="quy-dinh")

        assert "Không có kết quả loại này" in html.get_text()
        assert html.select_one(".search-page__clear a")["href"] == "?q=m%E1%BB%99t+c%E1%BB%ADa"

    @pytest.mark.parametrize("kind", ["", "x", "MO-HINH"])
    def test_unknown_are_no_choice(self, indexed_model, ask, kind):
        indexed_model(title="Một cửa")

        assert found(ask("cua", loai=kind)) == ["Một cửa"]

    def test_stay_while_one_turns_the_pages(self, indexed_model, ask):
        for _number in range(11):
            indexed_model(title="Cửa")

        assert ask("cua", loai="mo-hinh").select_one("a[rel=next]")["href"] == "?q=cua&loai=mo-hinh&trang=2"


class TestClauses:
    def test_lead_to_where_the_words_stand(self, indexed_articles, ask):
        gist = indexed_articles[8].gists.first()

        html = ask(f'"{gist.gist}"')

        link = html.select_one(".result__clause")
        assert link["href"] == f"{indexed_articles[8].url}#{gist.anchor}"
        assert link.get_text() == gist.spoken
        assert html.select(".result__words mark")

    def test_stand_in_the_page_that_they_lead_to(self, indexed_articles, ask, client):
        for link in ask("hoi dong danh gia").select(".result__clause"):
            address, _, anchor = link["href"].partition("#")

            assert f'id="{anchor}"' in client.get(address).content.decode()


class TestPicks:
    def test_come_first_and_once(self, indexed_model, ask):
        indexed_model(title="Một cửa xa")
        picked = indexed_model(title="Một cửa gần")
        PickedPage.objects.create(questions="giấy tờ\nmột cửa", page=picked, reason="Nên đọc trước.")

        html = ask("mot cua o xa")
        both = ask("mot cua")

        assert html.select_one(".picks__title").get_text() == "Gợi ý của Ban"
        assert html.select_one(".picks__link")["href"] == picked.url
        assert "Nên đọc trước." in html.select_one(".picks").get_text()
        assert found(both) == ["Một cửa xa"]
        assert "Tìm thấy 2 kết quả" in both.get_text()

    def test_show_for_whole_words_only(self, indexed_model, ask):
        PickedPage.objects.create(questions="cửa", page=indexed_model(title="Một cửa"))

        assert ask("cuan", dung="1").select_one(".picks") is None

    def test_never_show_a_page_that_is_not_public(self, indexed_model, ask):
        page = indexed_model(title="Một cửa", live=False)
        PickedPage.objects.create(questions="một cửa", page=page)

        assert ask("mot cua").select_one(".picks") is None
