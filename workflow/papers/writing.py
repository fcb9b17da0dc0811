"""How official papers write days, times, numbers and names of places."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from content.text import clean_text

TOGETHER = re.compile(r"\b(Điều|khoản|điểm|ngày|tháng|năm|số|Số:|Số) (?=\d)")
CAPITAL_PLACE = re.compile(r"\b(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?: [A-ZĐÀ-Ỹ-]+)+$")
PLACE = re.compile(r"\b(?:tỉnh|thành phố|xã|phường|đặc khu|Tỉnh ủy|Thành ủy)\s+((?:[A-ZĐÀ-Ỹ]\S*\s?)+)$")
PLACE_TAIL = re.compile(r"\s+(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(?:[A-ZĐÀ-Ỹ]\S*\s?)+$")
CODE = re.compile(r"\bHS-(\d{4})-(\d+)")
UNKNOWN = "……………"


def long_date(day: date) -> str:
    """``"ngày 05 tháng 02 năm 2026"``: a leading zero for days below 10 and for January and February only."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def clock_time(moment: datetime) -> str:
    """``"09 giờ 05 phút"`` of a moment in its own zone."""
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút"


def spoken_time(text: str) -> str:
    """What was typed as a time, ``"14:00"`` or ``"14h"``, in the words of papers; dots where nothing was."""
    found = re.fullmatch(r"\s*(\d{1,2})\s*[:hg.]\s*(\d{0,2})\D*", text)
    if found is None:
        return text.strip() or "…… giờ …… phút"
    return f"{int(found[1]):02d} giờ {int(found[2] or 0):02d} phút"


def number(value: Decimal | int | None) -> str:
    """``"1.234.567,5"``; a dash for what was not measured."""
    if value is None:
        return "–"
    text = f"{value.normalize():,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.translate(str.maketrans(",.", ".,"))


def place_of(names: Iterable[str]) -> str:
    """The place that the first telling name ends with: ``"Sở Nội vụ tỉnh Sao Mai"`` gives ``"Sao Mai"``."""
    found = (PLACE.search(name) for name in names)
    return next((match[1].strip() for match in found if match), UNKNOWN)


def without_place(name: str) -> str:
    """A name without the province or commune at its end."""
    return PLACE_TAIL.sub("", name)


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, without empty ones."""
    return tuple(line.strip() for line in clean_text(text).splitlines() if line.strip())


def keep_together(text: str) -> str:
    """No line break between “Điều” and its number, “ngày” and its day, in a dossier's code or a head's last place."""
    kept = CODE.sub("HS\u2011\\1\u2011\\2", TOGETHER.sub("\\1\u00a0", text))
    return CAPITAL_PLACE.sub(lambda place: place[0].replace(" ", "\u00a0"), kept)


def joined(title: str, name: str) -> str:
    """A title and the name of its agency, without saying twice what ends the one and begins the other."""
    words, more = title.split(), name.split()
    shared = next(n for n in range(min(len(words), len(more)), -1, -1) if n == 0 or words[-n:] == more[:n])
    return " ".join([*words, *more[shared:]])


def listed(names: Iterable[str]) -> str:
    """Names after one another, or dots when there is none."""
    return ", ".join(names) or UNKNOWN
