"""The regulation as the public reads it: an index, and the regulation with its further screens."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from content.freshness import kind_source, made_from, ways_down
from content.pages import SitePage
from content.regulation.linked_data import linked_data_of
from content.regulation.models.article_page import PLAIN_TEXT, ArticlePage
from content.regulation.reading import public_versions
from content.regulation.screens.comparison import comparison_screen
from content.regulation.screens.download import word_response
from content.regulation.screens.excerpt import excerpt_response
from content.regulation.screens.regulation import contents_screen, versions_screen, whole_text_screen

FOR_SEARCH_ENGINES = ("toan-van/", "phien-ban/")


class RegulationIndexPage(SitePage):
    """The regulations at ``/quy-dinh/``."""

    introduction = RichTextField("lời giới thiệu", blank=True, features=PLAIN_TEXT)

    content_panels = [*SitePage.content_panels, FieldPanel("introduction")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["regulation.RegulationPage"]
    max_count = 1

    class Meta:
        verbose_name = "Danh mục quy định"
        verbose_name_plural = "Danh mục quy định"

    def lists_shown(self) -> list[str]:
        return [kind_source(RegulationPage)]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["regulations"] = RegulationPage.objects.child_of(self).live().order_by("title")
        context["ancestors"] = self.trail
        return context


class RegulationPage(RoutablePageMixin, SitePage):
    """One regulation: its contents; and below its address the whole text, its versions, their differences."""

    introduction = RichTextField("lời giới thiệu", blank=True, features=PLAIN_TEXT)

    content_panels = [*SitePage.content_panels, FieldPanel("introduction")]
    search_fields = [*SitePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["regulation.RegulationIndexPage"]
    subpage_types = ["regulation.ArticlePage"]

    class Meta:
        verbose_name = "Quy định"
        verbose_name_plural = "Quy định"

    def lists_shown(self) -> list[str]:
        return [kind_source(ArticlePage)]

    def get_cached_paths(self) -> list[str]:
        """What a cache in front of the portal may hold of this page."""
        return ["/", "/toan-van/", "/phien-ban/", "/so-sanh/", "/tai-ve/"]

    def get_sitemap_urls(self, request=None) -> list[dict]:
        """Its own address, and where there is an official text the screens that show it."""
        own = super().get_sitemap_urls(request)
        further = FOR_SEARCH_ENGINES if public_versions(self.pk).exists() else ()
        return [*own, *({**found, "location": found["location"] + path} for found in own for path in further)]

    def serve(self, request, *args, **kwargs):
        """Every screen of the regulation, with word of what it was made from: routes pass by the page's own."""
        made_from(request, *ways_down(self), *self.lists_shown())
        return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        shown = contents_screen(self, self.articles, request)
        return {**context, **shown, "linked_data": linked_data_of(self, shown["ancestors"])}

    @property
    def articles(self):
        """The pages of its articles."""
        return ArticlePage.objects.child_of(self)

    @path("toan-van/")
    def whole_text(self, request: HttpRequest) -> HttpResponse:
        """Every article on one page, for reading through and for printing."""
        return self.screen(request, "whole_text", whole_text_screen(self, self.articles, request))

    @path("phien-ban/")
    def version_list(self, request: HttpRequest) -> HttpResponse:
        """The versions, the days from which they held, and the form that asks for a day."""
        return self.screen(request, "versions", versions_screen(self, request))

    @path("so-sanh/")
    def comparison(self, request: HttpRequest) -> HttpResponse:
        """What changed from one version to another."""
        return self.screen(request, "comparison", comparison_screen(self, request))

    @path("tai-ve/")
    def word_file(self, request: HttpRequest) -> HttpResponse:
        """The text that is read as a Word file."""
        return word_response(self, request)

    @path("trich/<int:number>/<slug:slug>/")
    def excerpt(self, request: HttpRequest, number: int, slug: str) -> HttpResponse:
        """One provision alone, for the previews."""
        return excerpt_response(self, number, slug)

    def screen(self, request: HttpRequest, name: str, context: dict) -> HttpResponse:
        ancestors = [*self.trail, self]
        return TemplateResponse(request, f"regulation/{name}.html", {"page": self, "ancestors": ancestors, **context})
