"""Small files: one idea each."""

from pathlib import Path

import pytest

from tests.config.conftest import ROOT

SOURCES = ("bench", "content", "home", "search", "workflow", "site", "scripts")
LIMIT, TEST_LIMIT = 400, 500


def too_long(folder: str, limit: int) -> list[str]:
    """The Python files under ``folder`` with more than ``limit`` lines, migrations apart."""
    files = [path for path in (ROOT / folder).rglob("*.py") if "migrations" not in path.parts]
    return [f"{path.relative_to(ROOT)}: {lines(path)}" for path in files if lines(path) > limit]


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


class TestFile:
    @pytest.mark.parametrize("folder", SOURCES)
    def test_of_the_product_is_short(self, folder):
        assert too_long(folder, LIMIT) == []

    def test_of_tests_is_short(self):
        assert too_long("tests", TEST_LIMIT) == []
