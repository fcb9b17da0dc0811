"""The front door."""

from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from content.freshness import kind_source
from content.pages import SitePage
from content.regulation.links import provision_url
from content.routing import arrive
from content.showcase.catalogue import catalogue
from content.showcase.models import ModelPage
from content.showcase.querysets import arranged
from home.linked_data import portal_data
from home.staircase import DRAWINGS, LABEL
from home.steps import PROTECTION_ARTICLE, STEPS

NEWEST_LINES = 2
NEWEST_CARDS = 6
COPIED_LINES = 2


class HomePage(SitePage):
    """What the portal is, its newest models, and the way in for officials."""

    introduction = RichTextField("lời giới thiệu", blank=True, features=["bold", "italic", "link"])

    content_panels = [*SitePage.content_panels, FieldPanel("introduction")]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "showcase.ModelIndexPage",
        "regulation.RegulationIndexPage",
        "home.ContactPage",
        "home.InformationPage",
    ]
    max_count = 1

    class Meta:
        verbose_name = "Trang chủ"
        verbose_name_plural = "Trang chủ"

    def route(self, request, path_components):
        """Wagtail's routing for the whole site, in fewer queries."""
        page, rest = arrive(self, path_components)
        return super().route(request, rest) if page is self else page.route(request, rest)

    def lists_shown(self) -> list[str]:
        return [kind_source(ModelPage)]

    def get_context(self, request, *args, **kwargs):
        """
        Add the ``newest`` public models as lines, the next ones as ``cards``, those most ``replicated``, and the
        procedure: its ``steps`` in words, ``drawings`` with their ``drawing_label``, and ``protection_url``.
        """
        context = super().get_context(request, *args, **kwargs)
        known = catalogue()
        copied = known.most_copied(COPIED_LINES)
        new, others = known.rows[:NEWEST_LINES], known.rows[NEWEST_LINES:][:NEWEST_CARDS]
        public = ModelPage.objects.live().unrestricted().as_cards()
        pages = list(public.filter(pk__in={row.pk for row in [*new, *others, *copied]}))
        context.update(
            newest=arranged(pages, new),
            cards=arranged(pages, others),
            replicated=arranged(pages, copied),
            steps=STEPS,
            drawings=DRAWINGS,
            drawing_label=LABEL,
            linked_data=portal_data(self.full_url or "/"),
            protection_url=provision_url(PROTECTION_ARTICLE),
        )
        return context
