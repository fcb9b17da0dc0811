"""The regulation as the public reads it: an index, the regulation, one page for each article."""

from itertools import groupby

from django.db import models
from django.utils.html import strip_tags
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api.conf import APIField
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from content.freshness import kind_source
from content.pages import SitePage
from content.regulation.models.versions import Provision, RegulationVersion
from content.regulation.naming import anchor_of, spoken
from content.regulation.parsing.outline import Kind
from content.regulation.reading import article_text, as_tree, chosen_version, suffix

PLAIN_TEXT = ["bold", "italic", "ol", "ul", "link"]
AROUND = [Kind.PREAMBLE, Kind.BASE, Kind.RECIPIENTS, Kind.SIGNATURE]


def way_back(page: Page) -> list[Page]:
    """The pages above ``page``, from the home page down."""
    return list(page.get_ancestors().filter(depth__gt=1))


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
        context["ancestors"] = way_back(self)
        return context


class RegulationPage(SitePage):
    """One regulation: what it is about, and its table of contents."""

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

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        version = chosen_version(self.pk, request)
        around = as_tree(version.provisions.filter(kind__in=AROUND)) if version else []
        context.update(
            ancestors=way_back(self),
            version=version,
            suffix=suffix(version),
            versions=self.versions.exclude(status=RegulationVersion.Status.DRAFT),
            chapters=self.old_contents(version) if version and not version.is_current else self.contents(),
            opening=[part for part in around if part.kind in {Kind.PREAMBLE, Kind.BASE}],
            closing=[part for part in around if part.kind in {Kind.RECIPIENTS, Kind.SIGNATURE}],
        )
        return context

    def contents(self) -> list[dict]:
        """Chapters with their articles, from the pages."""
        articles = ArticlePage.objects.child_of(self).live().defer("summary").order_by("number")
        grouped = groupby(articles, key=lambda article: (article.chapter_number, article.chapter_title))
        return [
            {"number": number, "title": title, "articles": [{"slug": a.slug, "title": a.title} for a in found]}
            for (number, title), found in grouped
        ]

    def old_contents(self, version: RegulationVersion) -> list[dict]:
        """Chapters with their articles, as an older version had them."""
        chapters: list[dict] = []
        for provision in version.provisions.filter(kind__in=[Kind.CHAPTER, Kind.ARTICLE]):
            if provision.kind == Kind.CHAPTER:
                chapters.append({"number": provision.number, "title": provision.title, "articles": []})
                continue
            if not chapters:
                chapters.append({"number": "", "title": "", "articles": []})
            title = f"{provision.label} {provision.title}"
            chapters[-1]["articles"].append({"slug": f"dieu-{provision.number}", "title": title})
        return chapters


class ArticlePage(SitePage):
    """One article (điều): the official text and, beside it, our own plain-language summary."""

    number = models.PositiveSmallIntegerField("số của điều")
    chapter_number = models.CharField("chương", max_length=10, blank=True)
    chapter_title = models.TextField("tên chương", blank=True)
    plain_title = models.CharField(
        "tên gọi dễ hiểu", max_length=200, blank=True, help_text="Đứng trên bản tóm tắt; không phải tên chính thức."
    )
    summary = RichTextField(
        "tóm tắt của Dám Làm",
        blank=True,
        features=PLAIN_TEXT,
        help_text="Viết bằng lời của mình; giữ lại sau mỗi lần nhập.",
    )

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel([FieldPanel("plain_title"), FieldPanel("summary")], heading="Tóm tắt của Dám Làm"),
        InlinePanel("gists", heading="Từng khoản nói gọn", label="khoản, điểm"),
    ]
    search_fields = [
        *SitePage.search_fields,
        index.SearchField("plain_title"),
        index.SearchField("summary_text"),
        index.SearchField("official_text"),
    ]
    api_fields = [APIField(name) for name in ("number", "chapter_number", "chapter_title", "plain_title", "summary")]
    parent_page_types = ["regulation.RegulationPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "Điều của quy định"
        verbose_name_plural = "Điều của quy định"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        ancestors = way_back(self)
        version = chosen_version(ancestors[-1].pk, request)
        context.update(
            ancestors=ancestors,
            version=version,
            suffix=suffix(version),
            official=article_text(version, self.number) if version else None,
            **self.neighbours(),
        )
        return context

    def lists_shown(self) -> list[str]:
        return [kind_source(ArticlePage)]

    def neighbours(self) -> dict:
        """``previous`` and ``next``: the article pages on both sides, where there are any."""
        near = ArticlePage.objects.sibling_of(self).live().filter(number__in=[self.number - 1, self.number + 1])
        by_number = {page.number: page for page in near}
        return {"previous": by_number.get(self.number - 1), "next": by_number.get(self.number + 1)}

    def summary_text(self) -> str:
        """The summary and the gists as bare words, for search."""
        return " ".join([strip_tags(self.summary.replace("</p>", " </p>")), *(gist.gist for gist in self.gists.all())])

    def official_text(self) -> str:
        """The current official text as bare words, for search."""
        current = Provision.objects.filter(
            version__regulation_id=self.get_parent().pk,
            version__status=RegulationVersion.Status.PUBLISHED,
            article=self.number,
        )
        return "\n".join(str(provision) for provision in current)


class ClauseGist(Orderable):
    """One line in our own words on what a clause or point says."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="gists")
    ref = models.CharField("khoản, điểm", max_length=80, help_text="Ví dụ: khoan-2.diem-2.1")
    gist = models.CharField("nói gọn", max_length=300)

    panels = [FieldPanel("ref"), FieldPanel("gist")]

    class Meta(Orderable.Meta):
        verbose_name = "khoản nói gọn"
        verbose_name_plural = "khoản nói gọn"

    @property
    def anchor(self) -> str:
        return anchor_of(self.ref)

    @property
    def spoken(self) -> str:
        return spoken(self.ref)
