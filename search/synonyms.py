"""Words that mean the same, as search uses them: both ways, and with care for short ones."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from search.folding import loose_tokens
from search.models import Synonym

Words = tuple[str, ...]

SYLLABLE = re.compile(
    r"(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?"
)

FIRST_SYNONYMS = {
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "BTV": "Ban Thường vụ",
    "BCH": "Ban Chấp hành",
    "TTTU": "Thường trực Tỉnh ủy",
    "BTCTU": "Ban Tổ chức Tỉnh ủy",
    "UBKT": "Ủy ban Kiểm tra",
    "MTTQ": "Mặt trận Tổ quốc",
    "TGDV": "Tuyên giáo và Dân vận",
    "VP": "Văn phòng",
    "CVP": "Chánh Văn phòng",
    "CCHC": "cải cách hành chính",
    "TTHC": "thủ tục hành chính",
    "CNTT": "công nghệ thông tin",
    "CĐS": "chuyển đổi số",
    "KT-XH": "kinh tế - xã hội\nkinh tế xã hội",
    "QPPL": "quy phạm pháp luật",
    "ĐVSN": "đơn vị sự nghiệp",
    "DNNN": "doanh nghiệp nhà nước",
    "BC": "báo cáo",
    "TTr": "tờ trình",
    "QĐ": "quyết định",
    "KH": "kế hoạch",
    "CV": "công văn",
    "KL": "kết luận",
    "NQ": "nghị quyết",
    "ĐU": "Đảng ủy",
    "CB": "cán bộ",
    "TW": "Trung ương",
    "TU": "Tỉnh ủy",
}
"""What every portal starts with; afterwards the list belongs to its keepers."""


@dataclass(frozen=True)
class Entry:
    """One way to write something, with the other ways."""

    words: Words
    others: tuple[Words, ...]
    only_in_capitals: bool


@dataclass(frozen=True)
class Synonyms:
    """All entries, by their first word."""

    by_first_word: dict[str, list[Entry]] = field(default_factory=dict)

    def at(self, folded: list[str], typed: list[str]) -> list[Entry]:
        """The longest entries that stand at the start of ``folded``, the words of ``typed`` without accents."""
        found = [entry for entry in self.by_first_word.get(folded[0], ()) if stands(entry, folded, typed)]
        longest = max((len(entry.words) for entry in found), default=0)
        return [entry for entry in found if len(entry.words) == longest]


def stands(entry: Entry, folded: list[str], typed: list[str]) -> bool:
    if tuple(folded[: len(entry.words)]) != entry.words:
        return False
    return typed[0].isupper() if entry.only_in_capitals else True


def reads_as_word(words: Words) -> bool:
    """Whether an abbreviation without its accents is a Vietnamese word too: ``TU`` is "từ", ``UBND`` is none."""
    return len(words) == 1 and SYLLABLE.fullmatch(words[0]) is not None


def arranged(groups: Iterable[list[str]]) -> Synonyms:
    """
    Return the groups of equal meaning, ready for use.

    A short form that reads as another word is understood in capitals only, and never stands in for the long one.
    """
    by_first_word: dict[str, list[Entry]] = {}
    for group in groups:
        forms = list(dict.fromkeys(tuple(loose_tokens(form)) for form in group))
        safe = [form for form in forms if form and not reads_as_word(form)]
        for form in filter(None, forms):
            others = tuple(other for other in safe if other != form)
            if others:
                entry = Entry(form, others, only_in_capitals=reads_as_word(form))
                by_first_word.setdefault(form[0], []).append(entry)
    return Synonyms(by_first_word)


def kept_synonyms() -> Synonyms:
    """The list as its keepers left it. One query."""
    return arranged(synonym.forms() for synonym in Synonym.objects.all())


def ensure_synonyms() -> None:
    """Start the list, where there is none."""
    if not Synonym.objects.exists():
        Synonym.objects.bulk_create(Synonym(term=term, meanings=said) for term, said in FIRST_SYNONYMS.items())
