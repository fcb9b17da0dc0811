"""Which models rest on an article of the regulation, for the article's page."""

from wagtail.models import Page

from content.freshness import kind_source
from content.regulation.resting import Resting, RestingPage
from content.showcase.catalogue import catalogue
from content.showcase.models import ModelIndexPage, ModelPage

SOURCE = kind_source(ModelPage)
SHOWN = 3
RECOGNITION_ARTICLE = 17
THEME_ARTICLE = 5
LABELS = {
    RECOGNITION_ARTICLE: "Mô hình đã được công nhận kết quả theo điều này",
    THEME_ARTICLE: "Mô hình thuộc các nội dung mà điều này thúc đẩy",
}


def models_resting_on(article: int) -> Resting | None:
    """The public models recognised under the article, or whose theme it names; else None."""
    if article not in LABELS:
        return None
    known = catalogue()
    newest = [row.pk for row in known.rows[:SHOWN]]
    pages = {page.pk: page for page in Page.objects.live().filter(pk__in=newest)} if newest else {}
    if not pages:
        return None
    index = ModelIndexPage.objects.live().first()
    return Resting(
        label=LABELS[article],
        pages=tuple(RestingPage(pages[pk].title, pages[pk].url) for pk in newest if pk in pages),
        total=len(known.rows),
        list_url=index.url if index else "",
    )
