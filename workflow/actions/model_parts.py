"""Reads steps and risks out of the plan and the report, for the draft of a model page."""

import re

STEP = re.compile(r"^\s*Bước\s+\d+\s*[:.]\s*(.+)$", re.IGNORECASE)
MET = re.compile(r"\s*[;.,]\s*(?:cách\s+)?(?:xử lý|khắc phục)(?:\s+bằng(?:\s+cách)?)?\s*:?\s*", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ỸĐ])")
ANSWER = re.compile(r"(cách xử lý|đã (khắc phục|xử lý))", re.IGNORECASE)
NOTHING = re.compile(r"\W*(không\W*$|không có\b|chưa có\b)", re.IGNORECASE)
LONGEST_TITLE = 110
LONGEST_RISK, LONGEST_RESPONSE = 600, 900
MOST_ROWS = 20

Block = tuple[str, dict[str, str]]


def steps_of(lessons: str) -> tuple[list[Block], str]:
    """The lines "Bước 1: …" of ``lessons`` as blocks of steps, and what remains of the text."""
    steps: list[Block] = []
    rest: list[str] = []
    for line in lessons.splitlines():
        match = STEP.match(line)
        if match and len(steps) < MOST_ROWS:
            steps.append(("step", step_of(match[1].strip())))
        else:
            rest.append(line)
    return steps, "\n".join(rest).strip()


def step_of(text: str) -> dict[str, str]:
    """A step whose title is ``text``, or its first part where ``text`` is long."""
    title, detail = text, ""
    if len(text) > LONGEST_TITLE:
        cut = max(text.rfind(mark, 0, LONGEST_TITLE) for mark in ("; ", ". ", ", ", " "))
        cut = cut if cut > 0 else LONGEST_TITLE
        title, detail = text[:cut], text[cut:].lstrip(";., ")
    return {"title": capital(title.rstrip(";., ")), "detail": capital(detail)[:1500]}


def risks_of(text: str) -> list[Block]:
    """
    Each risk that ``text`` names, with how it was met where the same sentence or the next says so.

    "Sóng yếu; xử lý bằng bộ phát riêng." gives one row with both; "Không có." gives none.
    """
    rows: list[Block] = []
    for sentence in sentences(text):
        risk, *response = MET.split(sentence, maxsplit=1)
        met = capital(response[0].strip()) if response else ""
        rows.append(("risk", {"risk": risk.strip()[:LONGEST_RISK], "response": met[:LONGEST_RESPONSE]}))
    return rows[:MOST_ROWS]


def sentences(text: str) -> list[str]:
    """The sentences of ``text``; one that tells how the risk before it was met stays with that."""
    found: list[str] = []
    for sentence in SENTENCE.split(" ".join(text.split())):
        if not sentence or NOTHING.match(sentence):
            continue
        if found and ANSWER.match(sentence):
            joiner = " " if sentence.lower().startswith("cách") else " Cách xử lý: "
            found[-1] = f"{found[-1]}{joiner}{sentence}"
        else:
            found.append(sentence)
    return found


def capital(text: str) -> str:
    """``text`` with a capital letter first."""
    return text[:1].upper() + text[1:]
