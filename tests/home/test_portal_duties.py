"""What a public-sector portal owes its readers."""

from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from content.regulation.models import ArticlePage
from home.bootstrap import ensure_site_tree
from home.models import ContactPage, HomePage, InformationPage
from home.site_map import as_branches
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelPageFactory

ADDRESSES = (
    "/", "/mo-hinh/", "/quy-dinh/", "/tim-kiem/?q=cua", "/so-do-trang/", "/lien-he/", "/tro-nang/",
    "/quyen-rieng-tu/", "/thanh-phan/", "/bao-loi/?trang=/", "/gop-y/cam-on/", "/khong-co/", "model", "article",
)  # fmt: skip


@pytest.fixture
def fetch(client, db):
    """Fetch a page by its address, or ``model`` or ``article`` for one of those."""

    def get(address: str):
        if address == "model":
            address = ModelPageFactory(complete=True).url
        return client.get(ArticlePage.objects.first().url if address == "article" else address)

    return get


@pytest.mark.parametrize("address", ADDRESSES)
class TestEveryPublicAddress:
    def test_sets_no_cookie_and_varies_by_none(self, fetch, address):
        answer = fetch(address)

        assert not answer.cookies
        assert "cookie" not in answer.get("Vary", "").lower()

    def test_is_in_vietnamese_with_one_heading_skip_link_and_no_doubled_id(self, fetch, address):
        html = BeautifulSoup(fetch(address).content, "html.parser")

        assert html.html["lang"] == "vi"
        assert len(html.select("h1")) == 1
        assert html.select_one("body > .skip-link")["href"] == "#" + html.main["id"]
        identifiers = [tag["id"] for tag in html.select("[id]")]
        assert len(identifiers) == len(set(identifiers))
        levels = [int(tag.name[1]) for tag in html.select("h1, h2, h3, h4")]
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_leads_to_the_pages_about_the_portal(self, fetch, client, address):
        links = {link["href"] for link in BeautifulSoup(fetch(address).content, "html.parser").select("footer a")}

        assert {"/lien-he/", "/so-do-trang/", "/tro-nang/", "/quyen-rieng-tu/"} <= links


class TestInformationPages:
    def test_are_there_with_a_text_and_keep_what_the_province_writes(self, client, db):
        InformationPage.objects.filter(slug="tro-nang").update(body="<p>Lời của tỉnh.</p>")

        ensure_site_tree()

        assert "Lời của tỉnh." in client.get("/tro-nang/").content.decode()
        assert "không đặt cookie" in client.get("/quyen-rieng-tu/").content.decode()

    def test_contact_page_shows_what_is_filled_in_and_says_when_nothing_is(self, client, db):
        empty = client.get("/lien-he/").content.decode()
        ContactPage.objects.update(agency="Ban Tuyên giáo và Dân vận", phone="0200 000 000")

        html = BeautifulSoup(client.get("/lien-he/").content, "html.parser")

        assert "chưa ghi địa chỉ" in empty
        assert [dt.get_text() for dt in html.select(".contact-card dt")] == ["Cơ quan phụ trách", "Điện thoại"]

    def test_can_be_edited_and_published_by_an_administrator(self, client, db):
        page = InformationPage.objects.get(slug="tro-nang")
        client.force_login(UserFactory(superuser=True))

        assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
        assert page.permissions_for_user(UserFactory(superuser=True)).can_publish()


class TestSiteMap:
    def test_names_every_public_page_but_the_models_and_no_draft(self, client, db):
        ModelPageFactory(title="Một mô hình")
        InformationPage.objects.filter(slug="tro-nang").update(live=False)

        html = BeautifulSoup(client.get("/so-do-trang/").content, "html.parser")

        links = {link["href"] for link in html.select(".site-map a")}
        assert {page.url for page in ArticlePage.objects.live()} <= links
        assert {"/", "/mo-hinh/", "/lien-he/", "/tim-kiem/"} <= links
        assert "/tro-nang/" not in links
        assert "(1 mô hình)" in html.select_one(".site-map").get_text()

    def test_asks_the_same_however_many_models_there_are(self, client, db, django_assert_max_num_queries):
        for _ in range(20):
            ModelPageFactory()
        client.get("/so-do-trang/")

        with django_assert_max_num_queries(8):
            client.get("/so-do-trang/")

    def test_hangs_each_page_below_its_nearest_shown_ancestor(self, db):
        pages = [Page(path=path) for path in ("0001", "00010001", "000100010002", "00010003", "0002")]

        first, second = as_branches(pages)

        assert [child["page"].path for child in first["children"]] == ["00010001", "00010003"]
        assert [child["page"].path for child in first["children"][0]["children"]] == ["000100010002"]
        assert not second["children"]


class TestChangedSlug:
    def test_leaves_a_redirect_behind(self, client, db, django_capture_on_commit_callbacks):
        page = InformationPage.objects.get(slug="tro-nang")
        page.slug = "tiep-can"
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()

        answer = client.get("/tro-nang/")

        assert (answer.status_code, answer.url) == (301, "/tiep-can/")

    def test_of_a_parent_leaves_redirects_for_its_children(self, client, db, django_capture_on_commit_callbacks):
        article = ArticlePage.objects.first()
        old = article.url
        index = HomePage.objects.get().get_children().get(slug="quy-dinh").specific
        index.slug = "van-ban"
        with django_capture_on_commit_callbacks(execute=True):
            index.save_revision().publish()

        answer = client.get(old)

        assert answer.status_code == 301
        assert answer.url == ArticlePage.objects.get(pk=article.pk).url
        assert Redirect.objects.filter(automatically_created=True).count() > 1
