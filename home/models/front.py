"""The front door."""

from django.db.models import Q
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from content.freshness import kind_source
from content.pages import SitePage
from content.regulation.links import provision_url
from content.routing import arrive
from content.showcase.models import ModelPage
from home.linked_data import portal_data
from home.replicated import most_replicated
from home.staircase import DRAWINGS, LABEL
from home.steps import PROTECTION_ARTICLE, STEPS

NEWEST_LINES = 2
NEWEST_CARDS = 6
REPLICATED_LINES = 2


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
        Add the ``newest`` and the most ``replicated`` public models as lines, the next newest as ``cards``, and the
        procedure: its ``steps`` in words, ``drawings`` with their ``drawing_label``, and ``protection_url``.
        """
        context = super().get_context(request, *args, **kwargs)
        newest, replicated = models_shown()
        context.update(
            newest=newest[:NEWEST_LINES],
            replicated=replicated,
            cards=newest[NEWEST_LINES:],
            steps=STEPS,
            drawings=DRAWINGS,
            drawing_label=LABEL,
            linked_data=portal_data(self.full_url or "/"),
            protection_url=provision_url(PROTECTION_ARTICLE),
        )
        return context


def models_shown() -> tuple[list[ModelPage], list[ModelPage]]:
    """The newest public models, and the most replicated, each with its ``replication_note``; both fetched at once."""
    public = ModelPage.objects.live().unrestricted()
    latest = public.newest_first().values("pk")[: NEWEST_LINES + NEWEST_CARDS]
    copied = most_replicated(public, REPLICATED_LINES)
    found = list(public.as_cards().filter(Q(pk__in=latest) | Q(pk__in=copied)).newest_first())
    by_pk = {model.pk: model for model in found}
    for pk, number in copied.items():
        by_pk[pk].replication_note = f"{number} nơi khác làm theo"
    return found[: NEWEST_LINES + NEWEST_CARDS], [by_pk[pk] for pk in copied]
