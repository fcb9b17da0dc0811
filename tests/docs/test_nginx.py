"""The pages that nginx shows where the portal itself cannot answer."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders

CONFIGURATION = (Path(settings.ROOT) / "docs" / "nginx.conf").read_text(encoding="utf-8")
PAGES = re.findall(r"error_page [\d ]+ /static/(\S+);", CONFIGURATION)


class TestErrorPages:
    def test_cover_what_nginx_answers_itself(self):
        told = " ".join(re.findall(r"error_page ([\d ]+) /", CONFIGURATION)).split()

        assert told == ["413", "414", "502", "503", "504"]

    @pytest.mark.parametrize("page", PAGES)
    def test_are_in_vietnamese_and_need_static_files_only(self, page):
        html = BeautifulSoup(Path(finders.find(page)).read_text(encoding="utf-8"), "html.parser")

        assert html.html["lang"] == "vi"
        assert html.h1.get_text()
        for link in html.select("link[href]"):
            assert finders.find(link["href"].removeprefix("/static/"))
