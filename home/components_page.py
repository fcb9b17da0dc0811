"""
The page that shows every component of the public site, with sample inputs.

Anyone may open it and no search engine keeps it: it holds nothing secret, and accessibility checkers
read it without an account.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from content.choices import Choice
from content.showcase.models import ModelPage
from home.staircase import DRAWINGS, LABEL
from home.steps import STEPS

COLOUR = re.compile(r"^  --([a-z0-9-]+): (?:light-dark\(#|#)", re.MULTILINE)
MODEL_COMPONENTS = ("model_card", "model_line")
SAMPLE_CHOICES = [
    Choice("Tất cả", "/mo-hinh/", count=1_200, is_current=True),
    Choice("Y tế", "/mo-hinh/?linh-vuc=health", count=5, is_current=False),
]


class SampleForm(forms.Form):
    """A field that was filled in wrongly."""

    sample = forms.CharField(
        label="Nội dung", help_text="Ghi ngắn gọn.", error_messages={"required": "Ghi nội dung ở ô này."}
    )


@dataclass(frozen=True)
class Specimen:
    """A component by the name of its template, the inputs to show it with, and whether it is an item of a list."""

    name: str
    inputs: dict[str, Any] = field(default_factory=dict)
    is_item: bool = False

    def html(self) -> str:
        return render_to_string(f"components/{self.name}.html", self.inputs)


SPECIMENS = (
    Specimen("logo"),
    Specimen("skip_link"),
    Specimen("demo_banner"),
    Specimen("breadcrumbs", {"home": True, "current": "Trang mẫu"}),
    Specimen("section_head", {"id": "mau-tieu-de", "title": "Tiêu đề một phần", "href": "#", "action": "Xem thêm"}),
    Specimen("button", {"href": "#", "text": "Việc chính"}),
    Specimen("button", {"href": "#", "text": "Việc phụ", "quiet": True}),
    Specimen("search_form", {"label": "Tìm trong cổng", "hint": "Có dấu hay không dấu đều được."}),
    Specimen("facets", {"label": "Lọc thử", "parts": [SAMPLE_CHOICES]}),
    Specimen(
        "facets", {"label": "Lọc thử theo cột", "title": "Lĩnh vực", "parts": [SAMPLE_CHOICES, SAMPLE_CHOICES[1:]]}
    ),
    Specimen("outcome_badge", {"outcome": "completed", "label": "Hoàn thành"}),
    Specimen("outcome_badge", {"outcome": "partially_completed", "label": "Hoàn thành một phần"}),
    Specimen("notice", {"title": "Điều cần biết trước khi đọc", "text": "Một hai câu giải thích."}),
    Specimen("notice", {"title": "Việc chưa xong", "text": "Nêu rõ cần sửa gì.", "kind": "warning"}),
    Specimen("notice", {"title": "Việc đã xong", "kind": "good"}),
    Specimen("form_field", {"field": SampleForm({})["sample"]}),
    Specimen("pagination", {"page": Paginator(range(30), 10).page(2)}),
    Specimen("empty_state", {"title": "Chưa có gì ở đây", "text": "Nội dung sẽ hiện ở đây khi có.", "level": "3"}),
    Specimen("step", {"step": STEPS[0], "number": 1}, is_item=True),
    Specimen("staircase", {"drawings": DRAWINGS, "label": LABEL}),
    Specimen("page_feedback", {"path": "/thanh-phan/"}),
)
FRAME = ("site_header", "site_footer", "theme_choice")
"""Shown around every page, this one too; twice they would repeat landmarks."""


@cache
def colour_names() -> list[str]:
    """The names of the colours in tokens.css, each once."""
    text = (settings.SITE / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
    return list(dict.fromkeys(COLOUR.findall(text)))


def components(request: HttpRequest) -> HttpResponse:
    """Show the colours, the type scale and every component; model components with the newest model, if any."""
    newest = ModelPage.objects.live().public().as_cards().newest_first().first()
    models = [Specimen(name, {"model": newest, "level": "3"}) for name in MODEL_COMPONENTS] if newest else []
    context = {"specimens": [*SPECIMENS, *models], "frame": FRAME, "colours": colour_names()}
    return render(request, "home/components.html", context)
