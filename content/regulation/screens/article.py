"""An article: the official text, our summary, what hangs on each clause."""

from django.http import HttpRequest
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from content.regulation.addresses import Addresses
from content.regulation.contents import contents, neighbours
from content.regulation.lexicon import lexicon_of
from content.regulation.linked_data import linked_data_of
from content.regulation.notes import notes_beside
from content.regulation.parsing.outline import Kind
from content.regulation.presenting import Presenter
from content.regulation.reading import article_text, chosen
from content.regulation.resting import resting_on
from content.regulation.rich_text import linked_html

VIEW = "xem"
SUMMARY_ONLY = "tom-tat"
VIEWS = {"": "Song song", "van-ban": "Chỉ văn bản chính thức", SUMMARY_ONLY: "Chỉ tóm tắt"}
LONG = 3


def article_screen(page, request: HttpRequest) -> dict:
    """Everything but what Wagtail itself adds. ``page`` is the article's page."""
    ancestors: list[Page] = page.trail
    regulation = ancestors[-1]
    reading = chosen(regulation.pk, request)
    chapters = contents(type(page).objects.sibling_of(page), reading)
    previous, following = neighbours(chapters, page.number)
    number = reading.version.number if reading.version else None
    addresses = Addresses(regulation.url, reading.query, number, page.number)
    hanging = ({}, {}) if reading.is_old else (notes_beside(page.number), resting_on(page.number))
    presenter = Presenter(lexicon_of(reading.version), addresses, *hanging)
    official = article_text(reading.version, page.number) if reading.version else None
    if official:
        presenter.prepare([official])
    view = request.GET.get(VIEW, "") if request else ""
    return {
        "ancestors": ancestors,
        "regulation": regulation,
        "reading": reading,
        "chapters": chapters,
        "previous": previous,
        "next": following,
        "official": official,
        "clauses": clauses(official),
        "view": view if view in VIEWS else "",
        "has_official": official is not None and view != SUMMARY_ONLY,
        "views": VIEWS,
        "linked_data": linked_data_of(page, ancestors, regulation),
        **summary(page, presenter),
    }


def clauses(official) -> list:
    """The clauses for the contents inside a long article; none where it is short."""
    found = [node for node in official.children if node.kind == Kind.CLAUSE] if official else []
    return found if len(found) >= LONG else []


def summary(page, presenter: Presenter) -> dict:
    """``summary`` and ``gists`` with links for what they refer to, and what hangs on the article as a whole."""
    here = f"dieu-{page.number}"
    gists = list(page.gists.all())
    for gist in gists:
        gist.html = presenter.words(gist.gist, f"{here}.{gist.ref}")
        gist.notes = presenter.notes.get(f"{here}.{gist.ref}", ())
        gist.resting = presenter.resting.get(f"{here}.{gist.ref}")
    return {
        "summary": linked_html(expand_db_html(page.summary), here, presenter),
        "gists": gists,
        "article_notes": presenter.notes.get(here, ()),
        "article_resting": presenter.resting.get(here),
    }
