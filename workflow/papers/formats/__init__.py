"""How papers of an issuer look, as data: one file for the state, one for the Party."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from content.organisation.models import Agency, AgencyKind

FOLDER = Path(__file__).parent


class FormatKey(StrEnum):
    """Stored with uploaded templates: never rename a value."""

    STATE = "state"
    PARTY = "party"


@dataclass(frozen=True)
class Style:
    """One paragraph style; sizes and spaces in points, ``first_line`` in mm, ``line`` an exact line height."""

    label: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "left"
    first_line: float = 0
    before: float = 0
    after: float = 0
    line: float = 0
    keep_next: bool = False


@dataclass(frozen=True)
class Sheet:
    """The sheet of paper and its margins, in mm."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    number_from_top: float


@dataclass(frozen=True)
class Header:
    """The two columns above every paper, and the lines drawn under their texts, in mm."""

    left: float
    right: float
    title: str
    motto: str
    title_line: float
    organ_line: float
    organ_mark: str
    abstract_line: float
    abstract_mark: str
    alone: list[str]


@dataclass(frozen=True)
class Numbering:
    """How the number is written, known or still open, and how a letter names its subject."""

    written: str
    open: str
    open_letter: str
    subject: str


@dataclass(frozen=True)
class Signing:
    """The prefixes of a signature and the titles under minutes."""

    collective: str
    acting: str
    in_charge: str
    deputy: str
    order: str
    authorised: str
    bodies: list[str]
    any_body: str
    secretary: str
    chair: str


@dataclass(frozen=True)
class Recipients:
    """The list “Nơi nhận”."""

    heading: str
    item: str
    last: str


@dataclass(frozen=True)
class PaperFormat:
    """Everything that the issuer's rules on form fix."""

    key: FormatKey
    label: str
    source: str
    font: str
    end_mark: str
    page: Sheet
    header: Header
    number: Numbering
    signature: Signing
    recipients: Recipients
    styles: dict[str, Style]


@cache
def paper_format(key: FormatKey) -> PaperFormat:
    """The format as its file states it."""
    data = tomllib.loads((FOLDER / f"{key}.toml").read_text(encoding="utf-8"))
    return PaperFormat(
        key=FormatKey(key),
        label=data["label"],
        source=data["source"],
        font=data["font"],
        end_mark=data["end_mark"],
        page=Sheet(**data["page"]),
        header=Header(**data["header"]),
        number=Numbering(**data["number"]),
        signature=Signing(**data["signature"]),
        recipients=Recipients(**data["recipients"]),
        styles={name: Style(**style) for name, style in data["styles"].items()},
    )


def format_of(issuer: Agency) -> PaperFormat:
    """The format that ``issuer`` writes in: a Party body in the Party's, everyone else in the state's."""
    return paper_format(FormatKey.PARTY if issuer.kind == AgencyKind.PARTY else FormatKey.STATE)
