"""Head and signature of the sample papers."""

from collections.abc import Callable
from typing import Any

from workflow.papers.contexts.common import Count, Person
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.writing import joined

Samples = dict[PaperKey, Callable[[FormatKey], Any]]

TITLE = "Hẹn giờ nộp hồ sơ đất đai theo khung 15 phút (dữ liệu mẫu, không có thật)"
DAY = "ngày 05 tháng 02 năm 2026"
HEAD = Person("Cán bộ A01", "Giám đốc", "Chủ tọa")
DEPUTIES = (Person("Cán bộ A02", "Phó Giám đốc", ""), Person("Cán bộ A03", "Phó Giám đốc", ""))
PROPOSER = Person("Cán bộ A05", "Trưởng phòng", "Chủ trì đề xuất")
COUNTS = (Count("Tán thành", "2"), Count("Không tán thành", "1"), Count("Ý kiến khác", "0"))
ISSUERS = {
    FormatKey.STATE: {"superior_organ": "ỦY BAN NHÂN DÂN TỈNH SAO MAI", "organ": "SỞ NỘI VỤ"},
    FormatKey.PARTY: {"superior_organ": "TỈNH ỦY SAO MAI", "organ": "VĂN PHÒNG"},
}
NUMBERS = {FormatKey.STATE: "Số: 05/{symbol}-SNV", FormatKey.PARTY: "Số 05-{symbol}/VPTU"}
NAMES = {FormatKey.STATE: "Sở Nội vụ tỉnh Sao Mai", FormatKey.PARTY: "Văn phòng Tỉnh ủy Sao Mai"}
TITLES = {FormatKey.STATE: "GIÁM ĐỐC", FormatKey.PARTY: "CHÁNH VĂN PHÒNG"}


def head(key: FormatKey, symbol: str, abstract: str) -> dict[str, Any]:
    """The fields above the text."""
    letter = symbol == "CV" and key is FormatKey.STATE
    return {
        **ISSUERS[key],
        "number_line": "Số: 05/SNV-VP" if letter else NUMBERS[key].format(symbol=symbol),
        "abstract": abstract,
        "proposal_title": TITLE,
        "dossier_code": "HS-2026-0001",
    }


def signed(key: FormatKey, symbol: str, abstract: str, *recipients: str) -> dict[str, Any]:
    """The fields above and below the text."""
    return {
        **head(key, symbol, abstract),
        "place_date": f"Sao Mai, {DAY}",
        "signer_authority": "",
        "signer_title": TITLES[key],
        "signer_name": "Cán bộ A01",
        "recipients": recipients or ("Như trên", "Cán bộ A05"),
    }


def ordered(key: FormatKey, symbol: str, abstract: str) -> dict[str, Any]:
    """The fields of a decision around its articles."""
    return {
        **signed(key, symbol, abstract, "Như Điều 4", "Đảng ủy Sở Nội vụ (để báo cáo)", "Cán bộ A05"),
        "bases": (
            "Căn cứ Quy định về khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung;",
            f"Căn cứ biên bản họp tập thể lãnh đạo {DAY};",
            f"Căn cứ ý kiến của Đảng ủy Sở Nội vụ tại Công văn số 12-CV/ĐU, {DAY};",
            "Xét kế hoạch đề xuất của Cán bộ A05.",
        ),
        "authority": joined(TITLES[key], NAMES[key].upper()),
        "issuer": NAMES[key],
    }
