"""The Word copy says what the version says."""

import pytest

from content.regulation.importing import store
from content.regulation.parsing.parse import parse
from tests.regulation.conftest import SHORT
from tests.regulation.test_real_text import REAL

COPY = "/quy-dinh/khuyen-khich-bao-ve-can-bo/tai-ve/"


class TestWordCopy:
    def test_reads_back_as_the_same_text(self, client, imported, sample):
        version = imported(sample.decode())

        assert parse("ban-chep.docx", client.get(COPY).content).digest == version.digest

    @pytest.mark.skipif(not REAL.exists(), reason="the official text is not on this machine")
    def test_of_the_real_text_does_too(self, client, regulation, imported):
        version = imported(REAL.read_text("utf-8"))

        data = client.get(COPY).content
        assert parse("ban-chep.docx", data).digest == version.digest
        assert store(regulation, parse("ban-chep.docx", data), source_name="x", sha256="0" * 64) == (version, False)

    def test_is_of_the_version_asked_for(self, client, imported):
        old = imported(SHORT)
        imported(SHORT.replace("một", "hai"))

        response = client.get(COPY, {"phien-ban": "1"})
        assert 'filename="quy-dinh-phien-ban-1.docx"' in response["Content-Disposition"]
        assert parse("ban-chep.docx", response.content).digest == old.digest

    def test_is_not_there_without_official_text(self, client, regulation):
        assert client.get(COPY).status_code == 404
