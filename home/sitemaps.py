"""The site map that search engines read, in parts of a bounded size."""

from wagtail.contrib.sitemaps import Sitemap


class PageSitemap(Sitemap):
    """Every live public page, a thousand to a part."""

    limit = 1_000


SECTIONS = {"trang": PageSitemap}
