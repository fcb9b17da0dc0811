"""Filling in a form of the admin as a browser would."""

import json

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse

BUTTONS = {"submit", "button", "file", "image"}


def filled(response: HttpResponse, selector: str = "form[data-edit-form]") -> dict[str, str]:
    """What the form of a page would send when saved untouched."""
    form = BeautifulSoup(response.content, "html.parser").select_one(selector)
    assert form is not None, f"no form {selector}"
    fields = form.select("input[name], textarea[name], select[name]")
    found = {field["name"]: value for field in fields if (value := sent(field)) is not None}
    for block in form.select("[data-block]"):
        found |= stream(block["id"], json.loads(block["data-w-block-arguments-value"])[0])
    return found


def stream(name: str, rows: list[dict]) -> dict[str, str]:
    """What the script of a stream field of structures sends for ``rows``."""
    found = {f"{name}-count": str(len(rows))}
    for n, row in enumerate(rows):
        found |= {f"{name}-{n}-{key}": str(row[key] or "") for key in ("type", "id")}
        found |= {f"{name}-{n}-order": str(n), f"{name}-{n}-deleted": ""}
        found |= {f"{name}-{n}-value-{key}": str(value or "") for key, value in row["value"].items()}
    return found


def sent(field: Tag) -> str | None:
    """The value that one field sends; ``None`` when it sends nothing."""
    if field.name == "textarea":
        return field.get_text().removeprefix("\n")
    if field.name == "select":
        chosen = field.select_one("option[selected]") or field.select_one("option")
        return chosen.get("value", "") if chosen else None
    if field.get("type") in BUTTONS:
        return None
    if field.get("type") in {"checkbox", "radio"} and not field.has_attr("checked"):
        return None
    return field.get("value", "")
