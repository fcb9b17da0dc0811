"""What other programs follow: the feed of new models and their cards."""

import xml.etree.ElementTree as ET

import pytest

ATOM = {"a": "http://www.w3.org/2005/Atom"}


class TestFeed:
    def test_tells_public_models_only(self, client, models):
        answer = client.get("/feeds/mo-hinh.xml")
        links = [link.get("href") for link in ET.fromstring(answer.content).findall("a:entry/a:link", ATOM)]

        assert answer["Content-Type"].startswith("application/atom+xml")
        assert sorted(link.rsplit("/", 2)[1] for link in links) == ["hen-gio", "kho-thuoc", "mo-hinh-cu"]


class TestOembed:
    def test_gives_a_card_that_escapes_what_people_wrote(self, client, models):
        models[0].summary = "<script>1</script>"
        models[0].save()

        card = client.get("/oembed/?url=http://testserver/mo-hinh/hen-gio/&maxwidth=300").json()

        assert card["type"] == "rich"
        assert card["width"] == 300
        assert "&lt;script&gt;" in card["html"]

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "http://testserver/",
            "http://testserver/mo-hinh/ban-nhap/",
            "http://khac.vn/mo-hinh/hen-gio/",
            "http://testserver/khac/hen-gio/",
            "http://[::1/mo-hinh/hen-gio/",
        ],
    )
    def test_knows_no_other_address(self, client, models, address):
        assert client.get("/oembed/", {"url": address}).status_code == 404

    def test_speaks_json_only(self, client, models):
        assert client.get("/oembed/?format=xml&url=http://testserver/mo-hinh/hen-gio/").status_code == 501
