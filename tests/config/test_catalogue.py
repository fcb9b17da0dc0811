"""The Vietnamese catalogues: whole, well formed, and faithful to what they translate."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

FOLDER = Path(__file__).resolve().parents[2] / "site" / "locale" / "vi" / "LC_MESSAGES"
DOMAINS = ("django", "djangojs")
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|%%|\{\w*\}")
TAG = re.compile(r"<[^>]+>")
COMMON = {
    "django": [
        "Publish", "Unpublish", "Save draft", "Delete", "Edit", "Submit for moderation", "Approve",
        "Request changes", "Workflows", "Workflow tasks", "Task", "Reports", "Site history", "Locked pages",
        "Snippets", "Images", "Documents", "Collections", "Settings", "Redirects", "Sites",
        "Dashboard", "Live", "Locked", "History", "Privacy", "Comments",
        "Add child page", "Move", "Filter", "Sign in", "Log out", "Forgotten password?",
        "This field is required.", "Page '%(page_title)s' has been published.", "Awaiting your review",
        "Your locked pages", "%(model_name)s '%(object)s' created.", "Choose a page", "Keyboard shortcuts",
    ],
    "djangojs": ["Delete", "Edit", "Settings", "Dashboard", "Page explorer", "No results", "Move up"],
}  # fmt: skip


def catalogue(domain: str) -> Catalog:
    with (FOLDER / f"{domain}.po").open("rb") as source:
        return read_po(source, locale="vi", abort_invalid=True)


def entries(domain: str) -> list[Message]:
    return [message for message in catalogue(domain) if message.id]


def originals(message: Message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (message.id,)


def translations(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)


def disagreements(domain: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield each msgid whose translation carries other marks than its singular or its plural."""
    for message in entries(domain):
        allowed = [Counter(pattern.findall(text)) for text in originals(message)]
        for text in translations(message):
            if Counter(pattern.findall(text)) not in allowed:
                yield originals(message)[0]


@pytest.mark.parametrize("domain", DOMAINS)
class TestCatalogue:
    def test_is_composed_unicode(self, domain: str) -> None:
        text = (FOLDER / f"{domain}.po").read_text(encoding="utf-8")

        assert unicodedata.is_normalized("NFC", text)

    def test_has_one_plural_form(self, domain: str) -> None:
        assert catalogue(domain).num_plurals == 1

    def test_leaves_no_entry_empty_or_fuzzy(self, domain: str) -> None:
        bad = [m.id for m in entries(domain) if m.fuzzy or not all(translations(m))]

        assert bad == []

    def test_keeps_every_placeholder(self, domain: str) -> None:
        assert list(disagreements(domain, PLACEHOLDER)) == []

    def test_keeps_every_html_tag(self, domain: str) -> None:
        assert list(disagreements(domain, TAG)) == []

    def test_passes_the_checkers_of_the_compiler(self, domain: str) -> None:
        errors = [(m.id, [str(e) for e in found]) for m, found in catalogue(domain).check()]

        assert errors == []

    def test_keeps_spaces_at_the_ends(self, domain: str) -> None:
        bad = [
            original
            for message in entries(domain)
            for original, text in zip(originals(message), translations(message), strict=False)
            if (original[0].isspace(), original[-1].isspace()) != (text[0].isspace(), text[-1].isspace())
        ]

        assert bad == []

    def test_translates_what_officials_meet_daily(self, domain: str) -> None:
        known = {originals(message)[0] for message in entries(domain)}

        assert [text for text in COMMON[domain] if text not in known] == []


class TestWords:
    @pytest.mark.parametrize(
        ("original", "expected"),
        [
            ("Publish", "Đăng công khai"),
            ("Current draft", "Bản nháp hiện tại"),
            ("Workflow", "Quy trình"),
            ("Task", "Bước"),
            ("Reports", "Báo cáo"),
            ("Collections", "Bộ sưu tập"),
            ("Dashboard", "Bàn làm việc"),
            ("Locked", "Đã khóa"),
        ],
    )
    def test_follow_the_glossary(self, original: str, expected: str) -> None:
        assert catalogue("django").get(original).string == expected
