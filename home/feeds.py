"""The newest models as an Atom feed."""

from datetime import datetime

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed
from wagtail.models import Site

from content.showcase.models import ModelIndexPage, ModelPage

NEWEST = 30


class ModelFeed(Feed):
    """``/feeds/mo-hinh.xml``."""

    feed_type = Atom1Feed
    title = f"Mô hình mới – {settings.WAGTAIL_SITE_NAME}"
    subtitle = "Những mô hình đổi mới, sáng tạo mới được công bố."
    author_name = settings.WAGTAIL_SITE_NAME
    language = "vi"

    def link(self) -> str:
        listed = ModelIndexPage.objects.live().first()
        return listed.url if listed else Site.objects.get(is_default_site=True).root_url

    def items(self) -> list[ModelPage]:
        return list(ModelPage.objects.live().public().order_by("-first_published_at", "-pk")[:NEWEST])

    def item_title(self, item: ModelPage) -> str:
        return item.title

    def item_description(self, item: ModelPage) -> str:
        return item.summary

    def item_link(self, item: ModelPage) -> str:
        return item.url

    def item_pubdate(self, item: ModelPage) -> datetime | None:
        return item.first_published_at

    def item_updateddate(self, item: ModelPage) -> datetime | None:
        return item.last_published_at

    def item_categories(self, item: ModelPage) -> list[str]:
        return [item.get_field_display()]
