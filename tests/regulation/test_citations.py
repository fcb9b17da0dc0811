"""Links in the text: references, defined words, and the excerpts that previews show."""

import pytest
from bs4 import BeautifulSoup

from content.regulation.importing import store
from content.regulation.models import ArticlePage, ClauseGist, Provision
from tests.regulation.conftest import outline_of

BASE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"
TEXT = """Điều 1. Vườn

1. Vườn chung là của xã; xem khoản 2 Điều này và điểm a khoản 1 Điều 3.

2. Vườn chung mở cửa; vườn chung có hoa:

a) Trong vườn chung, theo Điều 9 và Điều 2 Luật Hoa.

Điều 2. Giải thích từ ngữ

1. Vườn chung là vườn của mọi người.

Điều 3. Hoa & cỏ

1. Hoa gồm:

a) Hoa <hồng>;
"""


@pytest.fixture
def read(client, imported):
    imported(TEXT)

    def get(address: str) -> BeautifulSoup:
        return BeautifulSoup(client.get(f"{BASE}{address}").content, "html.parser")

    return get


def links(page: BeautifulSoup, name: str, within: str) -> dict[str, str]:
    return {link.get_text(): link["href"] for link in page.find(id=within).find_all("a", class_=name)}


class TestReferences:
    def test_lead_inside_the_page_and_to_other_articles(self, read):
        assert links(read("dieu-1/"), "reference", "khoan-1") == {
            "khoản 2 Điều này": "#khoan-2",
            "điểm a khoản 1 Điều 3": f"{BASE}dieu-3/#khoan-1-diem-a",
        }

    def test_stay_on_the_page_of_the_whole_text(self, read):
        whole = read("toan-van/")

        found = links(whole, "reference", "dieu-1-khoan-1")
        assert list(found.values()) == ["#dieu-1-khoan-2", "#dieu-3-khoan-1-diem-a"]
        assert all(whole.find(id=address[1:]) for address in found.values())

    def test_are_none_to_what_does_not_exist_or_is_elsewhere(self, read):
        assert links(read("dieu-1/"), "reference", "khoan-2") == {}

    def test_stay_in_the_older_version(self, read, imported):
        imported(TEXT.replace("Hoa gồm", "Hoa có"))

        assert links(read("dieu-1/?phien-ban=1"), "reference", "khoan-1")["điểm a khoản 1 Điều 3"] == (
            f"{BASE}dieu-3/?phien-ban=1#khoan-1-diem-a"
        )

    def test_in_our_summaries_are_links_too_even_without_official_text(self, client, regulation):
        article = ArticlePage.objects.get(number=3)
        article.summary = '<p>Xem <a href="/x/">Điều 4</a> và <b>khoản 1 Điều 5</b> &amp; nữa.</p>'
        article.gists = [ClauseGist(ref="khoan-1", gist="Như khoản 2 Điều này <i>.")]
        article.save_revision().publish()

        summary = BeautifulSoup(client.get(f"{BASE}dieu-3/").content, "html.parser").find(class_="summary")
        found = {link.get_text(): link["href"] for link in summary.find_all("a")}
        assert found == {
            "Điều 4": "/x/",
            "khoản 1 Điều 5": f"{BASE}dieu-5/#khoan-1",
            "khoản 2 Điều này": "#khoan-2",
        }
        assert "<i>." in summary.find("dd").get_text()


class TestTerms:
    def test_are_marked_once_in_a_clause_and_its_points(self, read):
        found = read("dieu-1/").find_all("a", class_="term")

        assert [term.get_text() for term in found] == ["Vườn chung", "Vườn chung"]
        assert {term["href"] for term in found} == {f"{BASE}dieu-2/#khoan-1"}

    def test_are_not_explained_where_they_are_defined(self, read):
        assert read("dieu-2/").find("a", class_="term") is None


class TestText:
    def test_stays_as_it_was_imported(self, read):
        whole = read("toan-van/")

        for provision in Provision.objects.filter(kind__in=["clause", "point"]):
            shown = whole.find(id=provision.ref.replace(".", "-")).p
            shown.find("a", class_="provision__link").extract()
            assert shown.get_text().strip() == str(provision)

    def test_gives_each_clause_an_address_to_copy(self, read):
        link = read("toan-van/").find(id="dieu-3-khoan-1-diem-a").find("a", class_="provision__link")

        assert link["href"] == f"{BASE}dieu-3/#khoan-1-diem-a"
        assert link["aria-label"].replace("\xa0", " ") == "Liên kết tới điểm a khoản 1 Điều 3"


class TestExcerpt:
    def test_is_what_a_link_promises(self, client, read):
        address = read("dieu-1/").find("a", class_="reference", string="điểm a khoản 1 Điều 3")["data-excerpt"]

        response = client.get(address)
        words = BeautifulSoup(response.content, "html.parser")
        assert words.strong.get_text().replace("\xa0", " ") == "Điểm a khoản 1 Điều 3"
        assert "a) Hoa <hồng>;" in words.get_text()
        assert response["Cache-Control"] == "public, max-age=86400"

    def test_holds_what_the_provision_holds(self, client, read):
        read("")

        text = client.get(f"{BASE}trich/1/dieu-3/").content.decode()
        assert "Hoa &amp; cỏ" in text
        assert "Hoa gồm" in text

    @pytest.mark.parametrize(
        "wanted",
        ["1/dieu-9", "1/dieu-1-khoan-9", "9/dieu-1", "99999999999999999999/dieu-1", "1/chuong-1", "1/x", "1/dieu-"],
    )
    def test_of_nothing_is_not_found(self, client, read, wanted):
        read("")

        assert client.get(f"{BASE}trich/{wanted}/").status_code == 404

    def test_of_a_draft_is_not_found(self, client, regulation):
        store(regulation, outline_of(TEXT), source_name="a.txt", sha256="0" * 64)

        assert client.get(f"{BASE}trich/1/dieu-1/").status_code == 404
