"""Links the references in our own summaries, which editors write as rich text."""

from bs4 import BeautifulSoup
from django.utils.safestring import SafeString, mark_safe

from content.regulation.presenting import Presenter


def linked_html(html: str, here: str, presenter: Presenter) -> SafeString:
    """The same HTML, with links for references outside the links that editors made."""
    soup = BeautifulSoup(html, "html.parser")
    for words in soup.find_all(string=True):
        if words.find_parent("a") is None:
            words.replace_with(BeautifulSoup(presenter.words(str(words), here), "html.parser"))
    return mark_safe(str(soup))  # noqa: S308 - what editors wrote passed Wagtail's filter; the rest is escaped
