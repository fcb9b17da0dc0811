"""Pages about the portal itself: plain text that the province edits."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from content.pages import SitePage

TEXT = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


class InformationPage(SitePage):
    """A page of plain text, such as the accessibility statement."""

    body = RichTextField("nội dung", features=TEXT)

    content_panels = [*SitePage.content_panels, FieldPanel("body")]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    template = "home/information_page.html"

    class Meta:
        verbose_name = "Trang thông tin"
        verbose_name_plural = "Trang thông tin"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["ancestors"] = self.trail
        return context


class ContactPage(SitePage):
    """Who runs the portal and how to reach them; empty lines are left out."""

    agency = models.CharField("cơ quan phụ trách", max_length=200, blank=True)
    address = models.CharField("địa chỉ", max_length=250, blank=True)
    phone = models.CharField("điện thoại", max_length=60, blank=True)
    email = models.EmailField("thư điện tử", blank=True)
    hours = models.CharField("giờ tiếp nhận", max_length=150, blank=True)
    body = RichTextField("nội dung", features=TEXT, blank=True)

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel(
            [FieldPanel(name) for name in ("agency", "address", "phone", "email", "hours")], heading="Nơi tiếp nhận"
        ),
        FieldPanel("body"),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("agency"), index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count = 1
    template = "home/contact_page.html"

    class Meta:
        verbose_name = "Trang liên hệ"
        verbose_name_plural = "Trang liên hệ"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["ancestors"] = self.trail
        return context
