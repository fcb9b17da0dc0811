"""Reads one cell as the value its column asks for. Each raises ``ValueError`` with the reason."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from django.db.models import Choices

from content.organisation.importing.tables import BadCell, Cell
from content.text import vietnamese_slug

DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})|(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00)?)?")
CODE = re.compile(r"[A-Za-z0-9_-]{1,40}")
FIRST_YEAR, LAST_YEAR = 1945, 2100

Parser = Callable[[Cell], object]


def text(cell: Cell) -> str:
    """Plain text."""
    if isinstance(cell, BadCell):
        raise ValueError(cell.message)
    return cell.strftime("%d/%m/%Y") if isinstance(cell, date) else cell


def code(cell: Cell) -> str:
    """A code of ASCII letters, digits, hyphens and underscores."""
    value = text(cell)
    if not CODE.fullmatch(value):
        raise ValueError(f"Mã «{value}» chỉ được gồm chữ không dấu, số, dấu - và _, tối đa 40 ký tự.")
    return value


def day(cell: Cell) -> date:
    """A date: a real one from Excel, or dd/mm/yyyy."""
    if isinstance(cell, date):
        found = cell
    else:
        value = text(cell)
        if (match := DAY.fullmatch(value)) is None:
            raise ValueError(f"«{value}» không phải ngày dạng dd/mm/yyyy.")
        parts = [int(part) for part in match.groups() if part]
        year, month, of_month = parts if match.group(4) else reversed(parts)
        try:
            found = date(year, month, of_month)
        except ValueError as error:
            raise ValueError(f"«{value}» không có trong lịch.") from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"Năm {found.year} nằm ngoài khoảng {FIRST_YEAR} - {LAST_YEAR}.")
    return found


def choice(choices: type[Choices], aliases: Mapping[str, Choices]) -> Parser:
    """One of ``choices``, by its label, its stored value or an alias, with or without accents."""
    known: dict[str, Choices] = {vietnamese_slug(alias): member for alias, member in aliases.items()}
    for member in choices:
        known[vietnamese_slug(str(member.label))] = member
        known[vietnamese_slug(str(member.value))] = member

    def parse(cell: Cell) -> object:
        value = text(cell)
        member = known.get(vietnamese_slug(value))
        if member is None:
            labels = "; ".join(str(label) for label in choices.labels)
            raise ValueError(f"«{value}» không có trong danh sách: {labels}.")
        return member.value

    return parse
