"""The front door."""

from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from content.freshness import kind_source
from content.pages import SitePage
from content.regulation.links import provision_url
from content.showcase.models import ModelPage
from home.page_cache.changes import Change
from home.steps import PROTECTION_ARTICLE, STEPS

__all__ = ["Change", "HomePage"]

NEWEST_MODELS = 6


class HomePage(SitePage):
    """What the portal is, its newest models, and the way in for officials."""

    introduction = RichTextField("lời giới thiệu", blank=True, features=["bold", "italic", "link"])

    content_panels = [*SitePage.content_panels, FieldPanel("introduction")]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["showcase.ModelIndexPage", "regulation.RegulationIndexPage"]
    max_count = 1

    class Meta:
        verbose_name = "Trang chủ"
        verbose_name_plural = "Trang chủ"

    def lists_shown(self) -> list[str]:
        return [kind_source(ModelPage)]

    def get_context(self, request, *args, **kwargs):
        """Add the newest public ``models``, the ``steps`` of the procedure and ``protection_url``."""
        context = super().get_context(request, *args, **kwargs)
        context["models"] = ModelPage.objects.live().public().as_cards().newest_first()[:NEWEST_MODELS]
        context["steps"] = STEPS
        context["protection_url"] = provision_url(PROTECTION_ARTICLE)
        return context
