"""The design's parts: each one template and one style file, all of them shown on one page."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

from home.components_page import FRAME, MODEL_COMPONENTS, SPECIMENS, colour_names
from tests.factories.showcase import ModelPageFactory

TEMPLATES = {path.stem for path in (settings.SITE / "templates" / "components").glob("*.html")}
STYLES = {path.stem for path in (settings.SITE / "static" / "css" / "components").glob("*.css")}


class TestComponents:
    def test_have_one_template_and_one_style_file_each(self):
        assert TEMPLATES == STYLES

    def test_are_all_shown(self):
        assert {specimen.name for specimen in SPECIMENS} | {*FRAME, *MODEL_COMPONENTS} == TEMPLATES

    @pytest.mark.parametrize("name", sorted(TEMPLATES))
    def test_tell_their_inputs(self, name):
        text = (settings.SITE / "templates" / "components" / f"{name}.html").read_text()

        assert text.startswith('{% comment "text/markdown" %}')


class TestPageOfComponents:
    def test_shows_them_to_anyone_and_to_no_search_engine(self, client, db):
        ModelPageFactory(complete=True)

        html = BeautifulSoup(client.get("/thanh-phan/").content, "html.parser")

        assert html.select_one("meta[name=robots]")["content"] == "noindex"
        assert [name.get_text() for name in html.select(".specimen__name")][-2:] == list(MODEL_COMPONENTS)
        assert html.select_one(".specimen .card")

    def test_shows_every_colour(self, client, db):
        css = Path(settings.SITE / "static" / "css" / "components_page.css").read_text()

        assert len(colour_names()) > 20
        assert all(f".swatch--{name} {{" in css for name in colour_names())
