"""A site with a regulation, and texts to import into it."""

from pathlib import Path

import pytest
from wagtail.models import Site

from content.regulation.bootstrap import ensure_regulation_tree
from content.regulation.importing import publish, store
from content.regulation.parsing.parse import parse

DATA = Path(__file__).parent / "data"
SAMPLE = DATA / "quy-che-mau.txt"
SHORT = "Điều 1. Tên\n\n1. Khoản một.\n\n2. Khoản hai:\n\na) Điểm a;\n\nb) Điểm b.\n\nĐiều 2. Tên hai\n\nMột đoạn.\n"


def outline_of(text: str):
    return parse("van-ban.txt", text.encode())


@pytest.fixture
def sample() -> bytes:
    return SAMPLE.read_bytes()


@pytest.fixture
def regulation(db):
    return ensure_regulation_tree(Site.objects.get(is_default_site=True).root_page)


@pytest.fixture
def imported(regulation):
    """Keep a text as a version of the regulation and publish it."""

    def make(text: str):
        version, _ = store(regulation, outline_of(text), source_name="van-ban.txt", sha256="0" * 64)
        publish(version)
        return version

    return make
