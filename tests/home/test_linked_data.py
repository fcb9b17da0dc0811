"""What pages say to search engines about themselves."""

import json

import pytest
from bs4 import BeautifulSoup

from content.linked_data import as_script
from tests.factories.showcase import ModelPageFactory

NASTY = '</script><script>alert("1")</script> & <!-- A'


def told(client, address: str) -> dict[str, dict]:
    """What the page at ``address`` says, by type."""
    parsed = BeautifulSoup(client.get(address).content, "html.parser")
    [element] = parsed.select("head > script[type='application/ld+json']")
    return {thing["@type"]: thing for thing in json.loads(element.string)["@graph"]}


class TestScript:
    def test_can_not_be_ended_from_inside(self):
        text = as_script({"name": NASTY})

        assert text.count("<") == 2
        assert "&" not in text
        assert json.loads(BeautifulSoup(text, "html.parser").script.string)["@graph"] == [{"name": NASTY}]


class TestModel:
    def test_is_an_article_of_its_agency(self, client, db):
        page = ModelPageFactory(title=f"Mô hình {NASTY}", slug="mo-hinh-x")
        said = told(client, page.url)

        assert said["Article"]["headline"] == page.title
        assert said["Article"]["url"] == page.full_url
        assert said["Article"]["author"]["name"] == page.source_agency.name
        assert "HowTo" not in said

    def test_tells_how_to_copy_it(self, client, db):
        page = ModelPageFactory(steps=[("step", {"title": "Chọn đầu mối"}), ("step", {"title": "Chạy thử"})])

        steps = told(client, page.url)["HowTo"]["step"]

        assert [(step["position"], step["name"]) for step in steps] == [(1, "Chọn đầu mối"), (2, "Chạy thử")]

    def test_knows_the_way_to_it(self, client, db):
        page = ModelPageFactory()

        way = told(client, page.url)["BreadcrumbList"]["itemListElement"]

        assert [step["name"] for step in way] == ["Trang chủ", "Mô hình", page.title]
        assert way[-1]["item"] == page.full_url

    def test_names_its_card_for_other_sites(self, client, db):
        page = ModelPageFactory()
        parsed = BeautifulSoup(client.get(page.url).content, "html.parser")
        site = page.get_site()

        address = parsed.select_one("link[type='application/json+oembed']")["href"]
        answer = client.get(address, headers={"host": f"{site.hostname}:{site.port}"})

        assert answer.json()["title"] == page.title


class TestOthers:
    @pytest.mark.parametrize("article", ["", "dieu-1/"])
    def test_the_regulation_is_legislation(self, client, regulation, article):
        said = told(client, regulation.url + article)

        assert said["Legislation"]["url"] == regulation.full_url + article
        assert ("isPartOf" in said["Legislation"]) == bool(article)
        assert "BreadcrumbList" in said

    def test_the_portal_can_be_searched(self, client, db):
        template = told(client, "/")["WebSite"]["potentialAction"]["target"]["urlTemplate"]

        assert template.endswith("/tim-kiem/?q={search_term_string}")

    def test_datasets_name_their_files(self, client, db):
        dataset = told(client, "/du-lieu-mo/")["Dataset"]

        assert [file["encodingFormat"] for file in dataset["distribution"]] == ["text/csv", "application/jsonl"]
        assert client.get(dataset["distribution"][0]["contentUrl"]).status_code == 200

    def test_every_page_names_the_feed(self, client, db):
        parsed = BeautifulSoup(client.get("/so-do-trang/").content, "html.parser")

        assert client.get(parsed.select_one("link[type='application/atom+xml']")["href"]).status_code == 200
