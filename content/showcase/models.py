"""Recognised innovations as the public reads them (Điều 19.2, 14.5)."""

from django.core.paginator import Paginator
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api.conf import APIField
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from content.evaluation.models import Evaluation
from content.freshness import kind_source
from content.organisation.models import Agency
from content.pages import SitePage
from content.proposal.models import FieldOfWork, Theme
from content.regulation.links import provision_url
from content.showcase.facets import FIELD_PARAMETER, chosen_field, field_facets
from content.showcase.figures import bar_length, change_text, number_text
from content.showcase.pictures import load_pictures
from content.showcase.querysets import ModelPageQuerySet

PLAIN_TEXT = ["bold", "italic", "ol", "ul", "link"]
MODELS_PER_PAGE = 12
RECOGNITION_ARTICLE = 17


class ModelOutcome(models.TextChoices):
    """The recognised outcome that the page tells about (Điều 17)."""

    COMPLETED = "completed", "Hoàn thành"
    PARTIALLY_COMPLETED = "partially_completed", "Hoàn thành một phần"


class ModelIndexPage(SitePage):
    """The list of public models at ``/mo-hinh/``."""

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

    def get_context(self, request, *args, **kwargs):
        """Add ``ancestors``, ``models`` (one page), ``facets`` and ``kept_query`` (what the pagination keeps)."""
        context = super().get_context(request, *args, **kwargs)
        public = ModelPage.objects.child_of(self).live().public()
        field = chosen_field(request.GET.get(FIELD_PARAMETER))
        found = public.filter(field=field) if field else public
        pages = Paginator(found.as_cards().newest_first(), MODELS_PER_PAGE)
        context["ancestors"] = self.get_ancestors().filter(depth__gt=1)
        context["models"] = pages.get_page(request.GET.get("trang"))
        context["facets"] = field_facets(public, field)
        context["kept_query"] = f"{FIELD_PARAMETER}={field}&" if field else ""
        return context


class ModelPage(SitePage):
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
    summary = models.CharField(
        "tóm tắt", max_length=300, help_text="Một hai câu: giải quyết việc gì, được kết quả gì."
    )
    photo = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="ảnh chính"
    )
    problem = RichTextField("vấn đề", features=PLAIN_TEXT)
    solution = RichTextField("cách làm", features=PLAIN_TEXT)
    results = RichTextField("kết quả", features=PLAIN_TEXT)
    replication = RichTextField("cách nhân rộng", blank=True, features=PLAIN_TEXT)
    resources = RichTextField("nguồn lực cần có", blank=True, features=PLAIN_TEXT)
    risks = RichTextField("rủi ro và cách xử lý", blank=True, features=PLAIN_TEXT)
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
        FieldPanel("replication"),
        FieldPanel("resources"),
        FieldPanel("risks"),
        FieldPanel("contact"),
        InlinePanel("photos", heading="Ảnh khác", label="ảnh"),
    ]
    api_fields = [
        APIField(name)
        for name in (
            "summary", "field", "theme", "outcome", "recognised_date", "figures",
            "problem", "solution", "results", "replication", "resources", "risks", "contact",
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
        index.SearchField("resources"),
        index.SearchField("risks"),
        index.SearchField("get_field_display"),
        index.RelatedFields("source_agency", [index.SearchField("name")]),
    ]
    parent_page_types = ["showcase.ModelIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "Mô hình"
        verbose_name_plural = "Mô hình"

    def get_context(self, request, *args, **kwargs):
        """Add ``ancestors``, ``gallery`` (more photographs) and ``recognition_url`` (the article it rests on)."""
        context = super().get_context(request, *args, **kwargs)
        context["ancestors"] = self.get_ancestors().filter(depth__gt=1)
        context["gallery"] = load_pictures(self)
        context["recognition_url"] = provision_url(RECOGNITION_ARTICLE)
        return context

    @property
    def headline_figure(self) -> "ModelFigure | None":
        """The figure that stands for the model in lists: the first one."""
        return next(iter(self.figures.all()), None)


class ModelFigure(Orderable):
    """One measured number, before and after."""

    page = ParentalKey(ModelPage, on_delete=models.CASCADE, related_name="figures")
    label = models.CharField("chỉ số", max_length=150)
    unit = models.CharField("đơn vị", max_length=40)
    before = models.DecimalField("trước", max_digits=14, decimal_places=2, null=True, blank=True)
    after = models.DecimalField("sau", max_digits=14, decimal_places=2)

    api_fields = [APIField(name) for name in ("label", "unit", "before", "after")]

    class Meta(Orderable.Meta):
        verbose_name = "số liệu"
        verbose_name_plural = "số liệu trước và sau"

    def __str__(self) -> str:
        return self.label

    @property
    def before_text(self) -> str:
        return number_text(self.before)

    @property
    def after_text(self) -> str:
        return number_text(self.after)

    @property
    def before_bar(self) -> str:
        return bar_length(self.before, self.after)

    @property
    def after_bar(self) -> str:
        return bar_length(self.after, self.before)

    @property
    def change(self) -> str:
        return change_text(self.before, self.after)


class ModelPhoto(Orderable):
    """A further photograph with its caption."""

    page = ParentalKey(ModelPage, on_delete=models.CASCADE, related_name="photos")
    image = models.ForeignKey("wagtailimages.Image", models.CASCADE, related_name="+", verbose_name="ảnh")
    caption = models.CharField("chú thích", max_length=250, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "ảnh"
        verbose_name_plural = "ảnh"

    def __str__(self) -> str:
        return self.caption or self.image.title
