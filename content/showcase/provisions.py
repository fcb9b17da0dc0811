"""References to the regulation as editors type them ("14.5; 7.1.1.a"), checked and turned into links."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError

from content.regulation.links import provision_url

REFERENCE = re.compile(r"(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{1,2}))?(?:\.([a-zđ]))?)?")
SEPARATOR = re.compile(r"[;,\s]+")
LAST_ARTICLE = 20


@dataclass(frozen=True)
class Provision:
    """One provision: how officials cite it, where it stands on the public site, and its reference there."""

    label: str
    url: str
    ref: str


def read_provision(text: str) -> Provision:
    """``"7.1.1.a"`` is điểm 1.1.a khoản 1 Điều 7. Raises ``ValidationError`` for anything else than a reference."""
    match = REFERENCE.fullmatch(text.lower())
    if match is None or not 1 <= int(match[1]) <= LAST_ARTICLE:
        raise ValidationError(
            f"“{text}” không phải là điều, khoản, điểm của Quy định. Ghi như: 14.5 (khoản 5 Điều 14) hoặc 7.1.1.a."
        )
    article, clause, number, letter = match.groups()
    point = ".".join(part for part in (f"{clause}.{number}" if number else "", letter) if part)
    words = [f"điểm {point}"] if point else []
    words += [f"khoản {clause}"] if clause else []
    label = " ".join([*words, f"Điều {article}"]).replace(" Điều ", " Điều\u00a0")
    steps = [f"dieu-{int(article)}"]
    steps += [f"khoan-{clause}"] if clause else []
    steps += [f"diem-{clause}.{number}"] if number else []
    steps += [f"diem-{letter.replace('đ', 'dd')}"] if letter else []
    return Provision(label.removeprefix(" "), provision_url(int(article), clause, point or None), ".".join(steps))


def read_provisions(text: str) -> list[Provision]:
    """Every provision named in ``text``, in order. Raises ``ValidationError`` at the first that is none."""
    return [read_provision(part) for part in SEPARATOR.split(text.strip()) if part]


def check_provisions(text: str) -> None:
    """A validator for fields that hold references."""
    read_provisions(text)
