"""Recognised innovations as the public reads them (Điều 19.2, 14.5)."""

from django.db import models
from django.forms import FileInput
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api.conf import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from content.evaluation.models import Evaluation
from content.freshness import made_from, page_source
from content.organisation.models import Agency
from content.pages import SitePage
from content.proposal.models import FieldOfWork, Theme
from content.showcase.blocks import RiskBlock, StepBlock
from content.showcase.events import calendar_of, events_of
from content.showcase.linked_data import linked_data_of
from content.showcase.maturity import maturity_of
from content.showcase.models.parts import ModelFigure
from content.showcase.models.replication import Discontinuation, Replication, replications_of
from content.showcase.pictures import load_pictures
from content.showcase.provisions import Provision, check_provisions, read_provision
from content.showcase.qr import qr_picture
from content.showcase.querysets import ModelPageQuerySet
from content.showcase.related import related_models
from content.showcase.share_card import can_draw, card_key, card_picture
from content.showcase.telling import tally_line

PLAIN_TEXT = ["bold", "italic", "ol", "ul", "link"]
MOST_ROWS = 20


class ModelOutcome(models.TextChoices):
    """The recognised outcome that the page tells about (Điều 17)."""

    COMPLETED = "completed", "Hoàn thành"
    PARTIALLY_COMPLETED = "partially_completed", "Hoàn thành một phần"


class ModelPage(RoutablePageMixin, SitePage):
    """One innovation (mô hình, cách làm hiệu quả) that other agencies may copy."""

    evaluation = models.OneToOneField(
        Evaluation, models.PROTECT, null=True, blank=True, editable=False, related_name="model_page"
    )
    source_agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="model_pages", verbose_name="cơ quan thực hiện"
    )
    field = models.CharField("lĩnh vực", max_length=40, choices=FieldOfWork.choices)
    theme = models.CharField("nội dung thúc đẩy (Điều 5.1.d)", max_length=40, choices=Theme.choices)
    outcome = models.CharField("kết quả được công nhận", max_length=30, choices=ModelOutcome.choices)
    recognised_date = models.DateField("ngày công nhận")
    recognised_under = models.CharField(
        "căn cứ công nhận", max_length=20, default="17.2", editable=False, validators=[check_provisions]
    )
    summary = models.CharField(
        "tóm tắt", max_length=300, help_text="Một hai câu: giải quyết việc gì, được kết quả gì."
    )
    photo = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="ảnh chính"
    )
    problem = RichTextField("vấn đề", features=PLAIN_TEXT)
    solution = RichTextField("cách làm", features=PLAIN_TEXT)
    results = RichTextField("kết quả", features=PLAIN_TEXT)
    steps = StreamField([("step", StepBlock())], blank=True, max_num=MOST_ROWS, verbose_name="các bước làm theo")
    replication = RichTextField("lưu ý khi nhân rộng", blank=True, features=PLAIN_TEXT)
    resources = RichTextField("nguồn lực phải có", blank=True, features=PLAIN_TEXT)
    optional_resources = RichTextField("nguồn lực có thì tốt hơn", blank=True, features=PLAIN_TEXT)
    risk_rows = StreamField([("risk", RiskBlock())], blank=True, max_num=MOST_ROWS, verbose_name="rủi ro đã gặp")
    risks = RichTextField("nói thêm về rủi ro", blank=True, features=PLAIN_TEXT)
    contact = models.TextField("liên hệ", blank=True, max_length=500)
    is_sample = models.BooleanField("dữ liệu mẫu", default=False, editable=False)

    objects = PageManager.from_queryset(ModelPageQuerySet)()

    content_panels = [
        *SitePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("photo"),
        MultiFieldPanel(
            [
                FieldPanel("source_agency"),
                FieldPanel("field"),
                FieldPanel("theme"),
                FieldPanel("outcome", read_only=True),
                FieldPanel("recognised_date", read_only=True),
            ],
            heading="Nguồn gốc",
        ),
        FieldPanel("problem"),
        FieldPanel("solution"),
        FieldPanel("results"),
        InlinePanel("figures", heading="Số liệu trước và sau", label="số liệu"),
        MultiFieldPanel([FieldPanel("steps"), FieldPanel("replication")], heading="Làm theo như thế nào"),
        MultiFieldPanel([FieldPanel("resources"), FieldPanel("optional_resources")], heading="Nguồn lực"),
        MultiFieldPanel([FieldPanel("risk_rows"), FieldPanel("risks")], heading="Rủi ro và cách xử lý"),
        FieldPanel("contact"),
        InlinePanel("photos", heading="Ảnh khác", label="ảnh"),
        InlinePanel(
            "evidence",
            panels=[FieldPanel("title"), FieldPanel("file", widget=FileInput), FieldPanel("is_public")],
            heading="Tài liệu chứng minh",
            label="tài liệu",
        ),
    ]
    api_fields = [
        APIField(name)
        for name in (
            "summary", "field", "theme", "outcome", "recognised_date", "figures", "problem", "solution", "results",
            "steps", "replication", "resources", "optional_resources", "risk_rows", "risks", "contact",
        )
    ]  # fmt: skip
    settings_panels: list = []  # no schedule: the act of publishing says when
    search_fields = [
        *SitePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("problem"),
        index.SearchField("solution"),
        index.SearchField("results"),
        index.SearchField("replication"),
        index.SearchField("steps"),
        index.SearchField("resources"),
        index.SearchField("optional_resources"),
        index.SearchField("risk_rows"),
        index.SearchField("risks"),
        index.SearchField("get_field_display"),
        index.RelatedFields("source_agency", [index.SearchField("name")]),
    ]
    parent_page_types = ["showcase.ModelIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "Mô hình"
        verbose_name_plural = "Mô hình"

    @property
    def recognition(self) -> Provision:
        """The provision under which the result was recognised: by the agency's head, after a council, by the board."""
        return read_provision(self.recognised_under)

    @classmethod
    def for_reading(cls):
        return cls.objects.with_stop().select_related("source_agency", "photo")

    def get_context(self, request, *args, **kwargs):
        """Add what stands beside the text; see the template for each name."""
        context = super().get_context(request, *args, **kwargs)
        replications, stop = self.ledger()
        context["ancestors"] = self.trail
        context["gallery"] = load_pictures(self)
        context["replications"] = replications
        context["maturity"] = maturity_of(
            [copy.state for copy in replications], is_stopped=bool(stop and stop.is_stopped)
        )
        context["stop"] = stop if stop and stop.is_stopped else None
        context["tally"] = tally_line(replications)
        context["figures"] = self.known_figures
        context["charted"] = [figure for figure in context["figures"] if figure.before is not None]
        context["evidence"] = [file for file in self.evidence.all() if file.is_public]
        context["related"] = related_models(self)
        made_from(request, *(page_source(model) for model in context["related"]))
        context["events"] = events_of(self, replications, stop)
        context["share_address"] = self.share_address
        context["linked_data"] = linked_data_of(self)
        context["qr"] = qr_picture(self.full_url or "")
        return context

    def get_cached_paths(self) -> list[str]:
        """What a cache in front of the portal may hold of this page."""
        return ["/", "/ban-in/", "/lich/"]

    def ledger(self) -> tuple[list[Replication], Discontinuation | None]:
        """The replications with agencies and entries, the newest first, and the latest word on stopping."""
        if self.pk is None:
            return [], None
        return replications_of(self.pk), self.latest_stop()

    def latest_stop(self) -> Discontinuation | None:
        """The latest word on stopping, asked for only where ``with_stop()`` did not bring it along."""
        if not hasattr(self, "stop_is"):
            return self.discontinuations.first()
        if self.stop_is is None:
            return None
        return Discontinuation(page_id=self.pk, is_stopped=self.stop_is, on=self.stop_on, reason=self.stop_reason)

    @cached_property
    def known_figures(self) -> list[ModelFigure]:
        """The figures, fetched once."""
        return list(self.figures.all())

    @property
    def headline_figure(self) -> ModelFigure | None:
        """The figure that stands for the model in lists: the first one."""
        return self.known_figures[0] if self.known_figures else None

    @property
    def share_address(self) -> str:
        """The address of the picture for social networks; another text makes another address."""
        return f"{self.full_url or ''}anh-chia-se/{card_key(self)}/" if can_draw() else ""

    @path("")
    def whole(self, request: HttpRequest) -> HttpResponse:
        """The page itself."""
        return self.render(request)

    @path("ban-in/")
    def print_view(self, request: HttpRequest) -> HttpResponse:
        """The page as it leaves the printer: one column, the address and its QR code at the end."""
        return self.render(request, context_overrides={"is_print": True})

    @path("lich/")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        """The dates of the model for a personal calendar."""
        replications, stop = self.ledger()
        response = HttpResponse(
            calendar_of(self, events_of(self, replications, stop)), content_type="text/calendar; charset=utf-8"
        )
        response["Content-Disposition"] = f'attachment; filename="{self.slug}.ics"'
        return response

    @path("anh-chia-se/<slug:key>/")
    def share_picture(self, request: HttpRequest, key: str) -> HttpResponse:
        """The picture for social networks; an outdated address leads to the present one."""
        if not can_draw():
            raise Http404
        if key != card_key(self):
            return redirect(self.share_address)
        picture = card_picture(self)
        response = HttpResponse(picture, content_type="image/png")
        response["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
