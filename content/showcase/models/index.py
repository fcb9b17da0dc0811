"""The list of public models at ``/mo-hinh/`` and the comparison of a few of them."""

from django.http import HttpRequest, HttpResponse
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField

from content.freshness import kind_source
from content.pages import SitePage
from content.showcase.comparing import compared
from content.showcase.listing import listing
from content.showcase.models.page import PLAIN_TEXT, ModelPage

COMPARE_SLUG = "so-sanh"


class ModelIndexPage(RoutablePageMixin, SitePage):
    """The list of public models."""

    introduction = RichTextField("lời giới thiệu", blank=True, features=PLAIN_TEXT)

    content_panels = [*SitePage.content_panels, FieldPanel("introduction")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["showcase.ModelPage"]
    max_count = 1

    class Meta:
        verbose_name = "Danh sách mô hình"
        verbose_name_plural = "Danh sách mô hình"

    def lists_shown(self) -> list[str]:
        return [kind_source(ModelPage)]

    def public_models(self):
        """What a visitor may see."""
        return ModelPage.objects.child_of(self).live().unrestricted()

    @path("")
    def whole(self, request: HttpRequest) -> HttpResponse:
        """The list with its facets and the tile map."""
        found = listing(self.public_models(), request.GET)
        return self.render(request, context_overrides={"ancestors": self.trail, **found})

    @path(f"{COMPARE_SLUG}/")
    def compare(self, request: HttpRequest) -> HttpResponse:
        """Up to three models side by side; the address holds the choice."""
        found = compared(self.public_models(), request.GET.getlist("m"))
        context = {"ancestors": [*self.trail, self], **found}
        return self.render(request, context_overrides=context, template="showcase/compare.html")
