"""What surrounds the pages: errors, robots, site map, nothing from other hosts."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.views.defaults import page_not_found, permission_denied, server_error
from wagtail.models import Page, Site

from content.showcase.models import ModelIndexPage
from home.addresses import INDEXED_VIEWS
from home.robots import robots
from home.sitemaps import PageSitemap
from tests.factories.showcase import ModelPageFactory


@pytest.fixture
def get():
    return RequestFactory().get("/khong-co/")


class TestErrorPages:
    def test_unknown_address_is_told_in_vietnamese_with_a_search_box(self, client, db):
        response = client.get("/khong-co-trang-nay/")

        assert response.status_code == 404
        assert "Không tìm thấy trang" in response.content.decode()
        assert BeautifulSoup(response.content, "html.parser").select_one("form[role=search]")

    @pytest.mark.parametrize(
        ("view", "status", "words"),
        [(page_not_found, 404, "Không tìm thấy trang"), (permission_denied, 403, "Không được phép xem trang này")],
    )
    def test_need_no_database(self, get, view, status, words):
        response = view(get, exception=Exception())

        assert response.status_code == status
        assert words in response.content.decode()

    def test_server_error_needs_neither_database_nor_context(self, get):
        response = server_error(get)

        assert response.status_code == 500
        assert "Hệ thống gặp lỗi" in response.content.decode()

    def test_expired_form_is_explained(self):
        assert "hết hạn" in render_to_string("403_csrf.html")


def locations(response) -> list[str]:
    """The addresses in a site map for machines, or those of its parts."""
    xml = ElementTree.fromstring(response.content)
    return [node.text for node in xml.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


class TestSitemap:
    def test_is_split_where_there_are_many_pages(self, client, db, monkeypatch):
        monkeypatch.setattr(PageSitemap, "limit", 10)

        parts = locations(client.get("/sitemap.xml"))
        addresses = [address for part in parts for address in locations(client.get(part))]

        pages = Page.objects.live().filter(depth__gt=1).count()
        assert len(parts) == -(-pages // 10) + 1
        assert len(addresses) == len(set(addresses)) == pages + len(INDEXED_VIEWS)

    def test_names_every_live_page_at_the_address_of_the_site_and_no_draft(self, client, db):
        live, draft = ModelPageFactory(), ModelPageFactory(draft=True)

        parts = locations(client.get("/sitemap.xml"))
        addresses = {address for part in parts for address in locations(client.get(part))}

        root = Site.objects.get().root_url
        assert {f"{root}/", f"{root}/mo-hinh/", live.full_url} <= addresses
        assert {f"{root}/thong-ke/", f"{root}/du-lieu-mo/", f"{root}/so-do-trang/"} <= addresses
        assert draft.full_url not in addresses
        assert all(address.startswith(root) for address in addresses)


class TestRobots:
    def test_keeps_the_staff_side_out_and_names_the_sitemap(self, get):
        text = robots(get).content.decode()

        assert "Disallow: /admin/" in text
        assert "Sitemap: http://testserver/sitemap.xml" in text


class TestEveryPublicPage:
    @pytest.mark.parametrize("address", ["/", "/mo-hinh/", "/tim-kiem/?q=cua", "/quy-dinh/", "model"])
    def test_loads_nothing_from_elsewhere_and_holds_no_script_or_style(self, client, db, address):
        page = ModelPageFactory(complete=True)

        html = client.get(page.url if address == "model" else address).content.decode()

        parsed = BeautifulSoup(html, "html.parser")
        loaded = [
            tag.get("src") or tag.get("href")
            for tag in parsed.select(
                "img, script:not([type='application/ld+json']), iframe, link:not([rel=canonical], [rel=alternate])"
            )
        ]
        assert all(re.match(r"/(static|media|luot-xem)/", source) for source in loaded)
        assert not parsed.select("script:not([src], [type='application/ld+json']), style, [style], [onclick]")

    @pytest.mark.parametrize("address", ["/", "/mo-hinh/", "/tim-kiem/?q=cua", "model"])
    def test_has_one_heading_a_skip_link_and_landmarks(self, client, db, address):
        page = ModelPageFactory(complete=True)

        parsed = BeautifulSoup(client.get(page.url if address == "model" else address).content, "html.parser")

        assert len(parsed.select("h1")) == 1
        assert parsed.select_one(".skip-link")["href"] == "#" + parsed.main["id"]
        assert parsed.header
        assert parsed.footer
        identifiers = [tag["id"] for tag in parsed.select("[id]")]
        assert len(identifiers) == len(set(identifiers))
        levels = [int(tag.name[1]) for tag in parsed.select("h1, h2, h3, h4")]
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_marks_where_the_reader_is(self, client, db):
        parsed = BeautifulSoup(client.get(ModelIndexPage.objects.get().url).content, "html.parser")

        assert parsed.select_one(".site-nav [aria-current]").get_text() == "Mô hình"
