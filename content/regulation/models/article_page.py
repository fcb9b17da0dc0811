"""One article of the regulation as the public reads it."""

from collections.abc import Sequence

from django.db import models
from django.utils.html import strip_tags
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api.conf import APIField
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from content.freshness import kind_source
from content.pages import SitePage
from content.regulation.models.notes import NOTES_SOURCE, ProvisionNote
from content.regulation.models.versions import Provision, RegulationVersion
from content.regulation.naming import anchor_of, spoken
from content.regulation.resting import SOURCES, Resting
from content.regulation.screens.article import article_screen

PLAIN_TEXT = ["bold", "italic", "ol", "ul", "link"]


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

    def lists_shown(self) -> list[str]:
        return [kind_source(ArticlePage), NOTES_SOURCE, *SOURCES]

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **article_screen(self, request)}

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

    html: str  # these three: set by content.regulation.screens.article
    notes: Sequence[ProvisionNote]
    resting: Resting | None

    @property
    def anchor(self) -> str:
        return anchor_of(self.ref)

    @property
    def spoken(self) -> str:
        return spoken(self.ref)
