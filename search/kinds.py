"""The kinds of what is found: models, provisions of the regulation, other pages."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django.contrib.contenttypes.models import ContentType
from modelsearch.utils import get_descendants_content_types_pks
from wagtail.models import Page

from content.choices import Choice
from content.regulation.models import ArticlePage, RegulationPage
from content.showcase.models import ModelPage

KIND_PARAMETER = "loai"


class Kind(StrEnum):
    """A kind, as addresses write it."""

    MODEL = "mo-hinh"
    PROVISION = "quy-dinh"
    PAGE = "trang"


KIND_LABELS = {Kind.MODEL: "Mô hình", Kind.PROVISION: "Điều khoản của quy định", Kind.PAGE: "Trang"}
SHORT_LABELS = {Kind.MODEL: "Mô hình", Kind.PROVISION: "Quy định", Kind.PAGE: "Trang"}
MODELS = {Kind.MODEL: (ModelPage,), Kind.PROVISION: (ArticlePage, RegulationPage)}


def kind_of(content_type: int) -> Kind:
    """The kind of a page, by the id of its content type."""
    model = ContentType.objects.get_for_id(content_type).model_class()
    return next((kind for kind, models in MODELS.items() if model in models), Kind.PAGE)


def content_types_of(kind: Kind | None) -> tuple[int, ...]:
    """The ids of the content types of a kind; none for no choice, which means all."""
    return tuple(pk for pk in get_descendants_content_types_pks(Page) if kind_of(pk) == kind) if kind else ()


def chosen_kind(value: str | None) -> Kind | None:
    """The kind that ``value`` names; an unknown choice is no choice."""
    return Kind(value) if value in set(Kind) else None


def kind_facets(found: Iterable[tuple[Any, int]], chosen: Kind | None, asked: str) -> list[Choice]:
    """ "All" and every kind that something was found of; the chosen one even without. ``asked`` is the question."""
    kinds = [kind_of(content_type) for _key, content_type in found]
    return [
        Choice("Tất cả", f"?{asked}", len(kinds), chosen is None),
        *(
            Choice(label, f"?{asked}&{KIND_PARAMETER}={kind}", kinds.count(kind), kind == chosen)
            for kind, label in KIND_LABELS.items()
            if kind in kinds or kind == chosen
        ),
    ]
