"""LibreOffice opens every paper and lays it out; runs only where it is installed."""

import re
import shutil
import subprocess

import pytest

from workflow.papers.build.template import default_template
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.render import render
from workflow.papers.samples import sample

SOFFICE = shutil.which("soffice")
PAGES = re.compile(rb"/Type\s*/Page[^s]")
MOST_PAGES = 3

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


class TestLibreOffice:
    def test_turns_every_sample_paper_into_pages(self, tmp_path):
        names = []
        for kind in PaperKey:
            for key in FormatKey:
                file = tmp_path / f"{kind}-{key}.docx"
                file.write_bytes(render(default_template(kind, key), sample(kind, key)))
                names.append(file)
        profile = f"-env:UserInstallation=file://{tmp_path}/profile"
        command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, names)]
        subprocess.run(command, check=True, capture_output=True, timeout=240)

        for file in names:
            pdf = file.with_suffix(".pdf").read_bytes()
            assert 1 <= len(PAGES.findall(pdf)) <= MOST_PAGES, file.name
            assert b"LiberationSerif" in pdf or b"TimesNewRoman" in pdf
