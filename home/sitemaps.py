"""The site map that search engines read, in parts of a bounded size."""

from django.urls import reverse
from wagtail.contrib.sitemaps import Sitemap

from home.addresses import INDEXED_VIEWS


class PageSitemap(Sitemap):
    """Every live public page, a thousand to a part."""

    limit = 1_000


class ViewSitemap(Sitemap):
    """The public pages that stand in no page tree."""

    lastmod = None  # nobody keeps count of when they change

    def items(self) -> list[str]:
        return sorted(INDEXED_VIEWS)

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict[str, str]]:
        """At the address of the site, as Wagtail writes those of its pages."""
        root = self.get_wagtail_site().root_url
        return [{"location": f"{root}{reverse(name)}"} for name in self.paginator.page(page).object_list]


SECTIONS = {"trang": PageSitemap, "muc": ViewSitemap}
