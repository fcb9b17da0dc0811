"""Keeping the signed copy of a document with the act that it belongs to (Điều 14.9)."""

from datetime import date

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

RECORDS = Citation(14, 9)


@rule(RECORDS)
def filed_copy_is_attached(*, attached: bool) -> str:
    """Filing a signed document means keeping the file itself."""
    return "" if attached else "Cần đính kèm bản chụp hoặc bản PDF đã ký"


@rule(RECORDS)
def filed_copy_belongs_to_an_act(*, named: int, filings: frozenset[int], acts: int) -> str:
    """The copy names an act of the same dossier; a copy is not filed on a copy."""
    if named in filings:
        return "Hãy chọn bước có văn bản, không chọn lần lưu trước"
    return "" if 1 <= named <= acts else "Bước này không thuộc hồ sơ"


@rule(RECORDS)
def signed_before_filing(*, signed_on: date, filed_on: date) -> str:
    """A document is filed on the day of its signature or later."""
    return "Ngày ký không thể sau ngày lưu" if signed_on > filed_on else ""
