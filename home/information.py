"""The pages that every public portal owes its readers, with a first text for the province to edit."""

from pathlib import Path

from wagtail.models import Page

from home.models import ContactPage, InformationPage

TEXTS = Path(__file__).parent / "texts"
PAGES = (
    (ContactPage, "Liên hệ, trợ giúp", "lien-he"),
    (InformationPage, "Trợ năng", "tro-nang"),
    (InformationPage, "Quyền riêng tư và giấy phép", "quyen-rieng-tu"),
)


def ensure_information_pages(home: Page) -> None:
    """Make those of :data:`PAGES` that no page below ``home`` has the slug of."""
    present = set(home.get_children().values_list("slug", flat=True))
    for model, title, slug in PAGES:
        if slug not in present:
            text = (TEXTS / f"{slug}.html").read_text(encoding="utf-8")
            Page.objects.get(pk=home.pk).add_child(instance=model(title=title, slug=slug, body=text))
