"""Which models rest on an article of the regulation, for the article's page."""

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
    newest = ModelPage.objects.live().only("title", "url_path").of_rows(known.rows[:SHOWN])
    if not newest:
        return None
    index = ModelIndexPage.objects.live().first()
    return Resting(
        label=LABELS[article],
        pages=tuple(RestingPage(page.title, page.url) for page in newest),
        total=len(known.rows),
        list_url=index.url if index else "",
    )
