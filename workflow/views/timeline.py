"""The acts of a dossier as a reader sees them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from content.organisation.models import Official
from content.regulation.links import provision_url
from workflow.models import Act
from workflow.models.vote import Channel
from workflow.policies.restricted import choice_is_secret, secret_ballots
from workflow.rules.citation import Citation
from workflow.rules.decision import INTENTION_LABELS, POSITION_LABELS
from workflow.rules.routes import GROUND_LABELS
from workflow.rules.time_limits import TIME_LIMITS
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS
from workflow.views import act_texts

TEXTS = {
    "agency": "Gửi đến",
    "register_number": "Số đến",
    "note": "Ghi chú",
    "time": "Giờ họp",
    "place": "Địa điểm",
    "conclusion": "Kết luận",
    "report": "Nội dung báo cáo",
    "opinion": "Nội dung ý kiến",
    "reasons": "Lý do",
    "document_number": "Số, ký hiệu",
    "organisation": "Tổ chức thực hiện",
    "resources": "Nguồn lực",
    "progress": "Tình hình",
    "obstacles": "Khó khăn, kiến nghị",
    "correction": "Đính chính",
    "name": "Người bỏ phiếu",
    "comment": "Ý kiến kèm theo",
    "reason": "Lý do",
    "rule_set": "Bộ quy tắc số",
    "previous": "Trước đó theo bộ quy tắc số",
    "filed_for": "Bản ký của bước số",
    "way": "Cách gửi và việc nhận",
    "necessity": "Sự cần thiết, mục đích, yêu cầu",
    "substance": "Nội dung, tính khả thi, tác động, nguồn lực",
    "achievement": "Kết quả so với đề xuất",
    "means": "Thời gian và nguồn lực",
    "effect": "Tác động và hiệu quả",
    **act_texts.TEXTS,
}
DAYS = {
    "meeting_date": "Ngày họp",
    "signed_on": "Ngày ký",
    "starts": "Bắt đầu",
    "ends": "Dự kiến hoàn thành",
    "old": "Hạn cũ",
    "new": "Hạn mới",
    **act_texts.DAYS,
}
CODES: dict[str, tuple[str, dict]] = {
    "clock": ("Thời hạn", {limit.key: limit.label for limit in TIME_LIMITS}),
    "intention": ("Dự kiến quyết định", INTENTION_LABELS),
    "position": ("Ý kiến", POSITION_LABELS),
    "outcome": ("Kết quả", OUTCOME_LABELS),
    "choice": ("Lựa chọn", {**CHOICE_LABELS, **OUTCOME_LABELS}),
    "channel": ("Hình thức", dict(Channel.choices)),
    "waived": ("Thời hạn gửi tài liệu", {True: "Toàn thể thành viên đồng ý bằng văn bản nhận tài liệu muộn"}),
    **act_texts.CODES,
}


def name_of_person(person: dict) -> str:
    """The name of somebody as an act keeps them."""
    return person.get("full_name") or person["name"]


PEOPLE = {"leaving": "Thôi tham gia", "joining": "Người thay", "on_behalf": "Thay mặt"}
LISTS: dict[str, tuple[str, Callable]] = {
    "names": ("Giao cho", str),
    "voters": ("Danh sách biểu quyết", itemgetter("name")),
    "excluded": ("Không biểu quyết (có đề xuất)", itemgetter("name")),
    "attachments": ("Tài liệu kèm theo", itemgetter("name")),
    "members": ("Thành viên", name_of_person),
    "grounds": ("Vì", lambda ground: GROUND_LABELS.get(ground, ground)),
    "warnings": ("Lưu ý", str),
    **act_texts.LISTS,
}


@dataclass(frozen=True)
class Line:
    """One fact of an act."""

    label: str
    value: str


@dataclass(frozen=True)
class Entry:
    """One act on the timeline."""

    act: Act
    label: str
    citation: Citation
    url: str
    lines: list[Line] = field(default_factory=list)
    recorded_by: str = ""


def citation_url(citation: Citation) -> str:
    """Where the public reads the clause."""
    return provision_url(citation.article, str(citation.clause) if citation.clause else None, citation.point or None)


def fact(key: str, value) -> Line | None:
    """One item of an act's data in words; ``None`` for what only the software needs."""
    if key in TEXTS:
        return Line(TEXTS[key], str(value))
    if key in DAYS:
        return Line(DAYS[key], f"{date.fromisoformat(value):%d/%m/%Y}")
    if key in CODES:
        label, words = CODES[key]
        return Line(label, words.get(value, value))
    if key in LISTS:
        label, name_of = LISTS[key]
        return Line(label, ", ".join(name_of(item) for item in value))
    return Line(PEOPLE[key], name_of_person(value)) if key in PEOPLE else None


def facts(act: Act) -> Iterable[Line]:
    """What the act says, in words."""
    lines = (fact(key, value) for key, value in act.data.items() if value)
    yield from (line for line in lines if line is not None)
    if "passed" in act.data:
        yield Line("Kết quả", "Được thông qua" if act.data["passed"] else "Không được thông qua")


def recorder(act: Act) -> str:
    """Who recorded the act."""
    if act.recorded_by:
        return act.recorded_by.get_full_name() or act.recorded_by.get_username()
    return f"{act.data['name']}, qua đường dẫn cá nhân" if act.data.get("channel") == Channel.LINK else "Hệ thống"


def timeline(acts: Sequence[Act], reader: Official | None) -> list[Entry]:
    """
    Every act, newest first.

    While a vote is open a ballot shows who voted, never how, except to the voter.
    """
    secret = secret_ballots(acts)
    entries = []
    for act in acts:
        lines = list(facts(act))
        if choice_is_secret(act, secret, reader):
            lines = [line for line in lines if line.label == TEXTS["name"]]
        entries.append(
            Entry(
                act=act,
                label=act.act_type.label,
                citation=act.citation,
                url=citation_url(act.citation),
                lines=lines,
                recorded_by=recorder(act),
            )
        )
    return entries[::-1]
