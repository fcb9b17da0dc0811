"""What the fictional province wrote on the pages about the portal itself: whom to ask, who answers for it."""

import tomllib
from pathlib import Path

from wagtail.models import Page, Site

FILE = Path(__file__).with_name("information.toml")


def tell_about_the_portal() -> None:
    """Fill in and publish the information pages that stand below the home page."""
    home = Site.objects.get(is_default_site=True).root_page
    for told in tomllib.loads(FILE.read_text(encoding="utf-8"))["page"]:
        page = Page.objects.child_of(home).get(slug=told["slug"]).specific
        for name, value in told.get("fields", {}).items():
            setattr(page, name, value)
        page.body += told["more"]
        page.save_revision().publish()
