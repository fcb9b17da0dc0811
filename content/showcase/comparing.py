"""Up to three models side by side; the address holds the choice."""

from collections.abc import Iterable
from urllib.parse import urlencode

from content.showcase.asking import COMPARE, MOST_COMPARED, read_compared
from content.showcase.maturity import maturity_of


def compared(models, slugs: list[str]) -> dict:
    """``chosen`` models in the order of ``slugs``, each with ``maturity``, ``copies`` and ``without``."""
    wanted = read_compared(slugs)
    fetched = models.filter(slug__in=wanted).with_stop().select_related("source_agency")
    fetched = fetched.prefetch_related("figures", "replications__agency")
    known = {page.slug: page for page in fetched}
    chosen = [known[slug] for slug in wanted if slug in known]
    for page in chosen:
        page.copies = list(page.replications.all())
        page.maturity = maturity_of([copy.state for copy in page.copies], is_stopped=bool(page.stop_is))
        page.without = address_of(other.slug for other in chosen if other != page)
    return {
        "chosen": chosen,
        "more": address_of(page.slug for page in chosen),
        "is_full": len(chosen) >= MOST_COMPARED,
    }


def address_of(slugs: Iterable[str]) -> str:
    """The query string that names ``slugs``."""
    return f"?{urlencode([(COMPARE, slug) for slug in slugs])}"
