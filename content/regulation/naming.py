"""How a provision is called: its reference, its anchor in a page, its name in a sentence."""

import re

STEP = re.compile(r"[.-](?=(?:khoan|diem|doan|gach)-)")
NAMES = {"khoan": "khoản", "diem": "điểm", "doan": "đoạn", "gach": "gạch đầu dòng"}


def article_number(ref: str) -> int:
    """``"dieu-7.khoan-2"`` gives 7."""
    return int(ref.partition(".")[0].removeprefix("dieu-"))


def steps(ref: str) -> list[str]:
    """The steps inside an article: ``"dieu-7.khoan-2.diem-2.1"`` gives ``["khoan-2", "diem-2.1"]``."""
    return [step for step in STEP.split(ref) if not step.startswith("dieu-")]


def anchor_of(ref: str) -> str:
    """``"dieu-7.khoan-2.diem-2.1"`` gives ``"khoan-2-diem-2-1"``; an article gives the empty string."""
    return "-".join(step.replace(".", "-") for step in steps(ref))


def spoken(ref: str) -> str:
    """``"khoan-2.diem-2.1"`` gives ``"Điểm 2.1 khoản 2"``, the way officials cite."""
    words = []
    for step in reversed(steps(ref)):
        kind, _, number = step.partition("-")
        words.append(f"{NAMES.get(kind, kind)} {'đ' if number == 'dd' else number}")
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def cited(ref: str) -> str:
    """``"dieu-7.khoan-2"`` gives ``"Khoản 2 Điều 7"`` with a space that does not break before the article's number."""
    article = ref.partition(".")[0].removeprefix("dieu-")
    inside = spoken(ref)
    return f"{inside} Điều\N{NO-BREAK SPACE}{article}" if inside else f"Điều\N{NO-BREAK SPACE}{article}"


def in_sentence(ref: str) -> str:
    """As :func:`cited`, for the middle of a sentence: ``"khoản 2 Điều 7"``."""
    name = cited(ref)
    return name[:1].lower() + name[1:] if steps(ref) else name
