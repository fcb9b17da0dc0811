"""One style sheet for the public site, put together from one small file for each part."""

import re
from pathlib import Path

from django.conf import settings

NAME = "css/portal.css"
FOUNDATIONS = ("tokens", "fonts", "base", "layout")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
INDENT = re.compile(r"\s*\n\s*")


def parts() -> list[Path]:
    """The foundations in their order, then every component."""
    folder = settings.SITE / "static" / "css"
    return [*(folder / f"{name}.css" for name in FOUNDATIONS), *sorted((folder / "components").glob("*.css"))]


def joined() -> str:
    """The text of all parts, without comments and indentation."""
    text = "\n".join(part.read_text(encoding="utf-8") for part in parts())
    return INDENT.sub("\n", COMMENT.sub("", text)).strip() + "\n"
