"""Numbers must follow one another: a gap or a repetition means that text was lost or pasted twice."""

from collections.abc import Iterable

from content.regulation.parsing.outline import Kind, Piece
from content.regulation.parsing.problems import Problem

VIETNAMESE = "abcdđeghiklmnopqrstuvxy"
LATIN = "abcdefghijklmnopqrstuvwxyz"
NAMES = {Kind.CHAPTER: "Chương", Kind.SECTION: "Mục", Kind.CLAUSE: "khoản", Kind.POINT: "điểm"}
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman_value(number: str) -> int:
    """The value of a Roman or Arabic numeral: ``"IV"`` gives 4."""
    if number.isdigit():
        return int(number)
    values = [ROMAN_DIGITS[digit] for digit in number.upper()]
    return sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))


def follows(previous: str | None, number: str) -> bool:
    """Whether ``number`` comes right after ``previous`` (None: may be first). Letters as in Vietnamese, or a–z."""
    if "." in number:
        major, _, minor = number.partition(".")
        return int(minor) == (int(previous.partition(".")[2]) + 1 if previous and "." in previous else 1) and bool(
            major
        )
    if number.isdigit() or number.isupper():
        return roman_value(number) == (roman_value(previous) + 1 if previous else 1)
    if previous is None:
        return number == "a"
    return any(previous + number in alphabet for alphabet in (VIETNAMESE, LATIN))


def article_problems(pieces: Iterable[Piece]) -> list[Problem]:
    """Articles count 1, 2, 3 … through the whole text, once each."""
    problems: list[Problem] = []
    seen: dict[int, int] = {}
    last = 0
    for piece in pieces:
        if piece.kind is not Kind.ARTICLE:
            continue
        number = int(piece.number)
        if number in seen:
            problems.append(Problem(piece.line, f"Điều {number} xuất hiện hai lần (lần trước ở dòng {seen[number]})."))
        elif number != last + 1:
            before = f"sau Điều {last}" if last else "điều đầu tiên"
            problems.append(Problem(piece.line, f"Thiếu Điều {last + 1}: {before} là Điều {number}."))
        seen.setdefault(number, piece.line)
        last = number
    return problems or ([] if seen else [Problem(1, "Không thấy điều nào; mỗi điều phải mở đầu bằng “Điều 1.”.")])


def part_problems(pieces: Iterable[Piece]) -> list[Problem]:
    """Chapters, sections, clauses and points count from the first one inside what holds them."""
    problems: list[Problem] = []
    last: dict[tuple[str, Kind, bool], str] = {}
    for piece in pieces:
        if piece.kind not in NAMES:
            continue
        series = piece.parent, piece.kind, "." in piece.number
        previous = last.get(series)
        if outside_its_clause(piece):
            problems.append(
                Problem(piece.line, f"Điểm {piece.number} không nằm trong khoản {piece.number.split('.')[0]}.")
            )
        elif not follows(previous, piece.number):
            problems.append(Problem(piece.line, out_of_order(piece, previous)))
        last[series] = piece.number
    return problems


def outside_its_clause(piece: Piece) -> bool:
    """Whether a point such as 2.1 stands anywhere but in clause 2."""
    return "." in piece.number and not piece.parent.endswith(f"khoan-{piece.number.split('.')[0]}")


def out_of_order(piece: Piece, previous: str | None) -> str:
    name = NAMES[piece.kind]
    place = f" của Điều {piece.article}" if piece.article and piece.kind in {Kind.CLAUSE, Kind.POINT} else ""
    before = f"đứng sau {name} {previous}" if previous else f"là {name} đầu tiên"
    return f"{name[0].upper()}{name[1:]} {piece.number}{place} sai thứ tự: {before}."
