"""Every address of the portal."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import index as sitemap_index
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from content.showcase.evidence import evidence_file
from home import urls as home_urls
from home.account import account
from home.probes import healthz, readyz
from home.robots import robots
from home.sitemaps import SECTIONS
from workflow.views import link_urls as council_links
from workflow.views.notices import calendar_feed

# In production the web server in front delivers the public media.
SERVES_MEDIA = settings.DEBUG or settings.DEMO

urlpatterns = [
    path("admin/account/", account, name="wagtailadmin_account"),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("hoi-dong/", include(council_links)),
    path("tai-lieu-mo-hinh/<int:page_pk>/<uuid:key>/", evidence_file, name="model_evidence"),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("robots.txt", robots, name="robots"),
    path("lich/<str:secret>.ics", calendar_feed, name="calendar_feed"),
    path("sitemap.xml", sitemap_index, {"sitemaps": SECTIONS, "sitemap_url_name": "sitemap_part"}, name="sitemap"),
    path("sitemap-<section>.xml", sitemap, {"sitemaps": SECTIONS}, name="sitemap_part"),
    path("", include(home_urls)),
    path("tim-kiem/", include("search.urls")),
    *([re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})] if SERVES_MEDIA else []),
    path("", include(wagtail_urls)),
]
