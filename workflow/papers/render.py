"""Fills a template with a paper's values."""

from dataclasses import fields, is_dataclass
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from content.text import clean_text
from workflow.papers.writing import keep_together

NOT_XML = dict.fromkeys((0xFFFE, 0xFFFF))


def environment() -> SandboxedEnvironment:
    """Values are escaped, never run as templates; an unknown name is an error."""
    made = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    return made


def values(context: Any) -> dict[str, Any]:
    """The fields of a context as a template sees them."""
    return {row.name: plain(getattr(context, row.name)) for row in fields(context)}


def plain(value: Any) -> Any:
    """Text without anything that XML cannot hold; lists and their items likewise."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return (
        SimpleNamespace(**values(value))
        if is_dataclass(value)
        else keep_together(clean_text(value).translate(NOT_XML))
    )


def render(template: bytes, context: Any) -> bytes:
    """
    The finished .docx.

    Raises ``jinja2.TemplateError`` when the template asks for what the context does not have.
    """
    document = DocxTemplate(BytesIO(template))
    document.render(values(context), jinja_env=environment(), autoescape=True)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
