"""Registers of single acts: overrides and ties, moved due dates, difficulties."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, IntegerField, OuterRef, Q, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from workflow.models import Act, Dossier
from workflow.rules.acts import CLOSINGS, ActKind
from workflow.rules.time_limits import LIMITS_BY_KEY

ANSWERED = "đã trả lời"


@dataclass(frozen=True)
class ActRow:
    """One act; ``text`` is its reason, ``note`` what else is to be known."""

    pk: int
    code: str
    title: str
    agency: str
    on: date
    what: str
    text: str
    note: str


def acts(dossiers: QuerySet[Dossier], wanted: Q) -> QuerySet[Act]:
    """The acts of ``dossiers`` that are wanted, the latest first."""
    found = Act.objects.filter(wanted, dossier__in=dossiers)
    return found.select_related(
        "dossier__proposal", "dossier__deciding_agency", "recorded_by__official"
    ).order_by("-on", "-pk")  # fmt: skip


def decided_otherwise(dossiers: QuerySet[Dossier]) -> QuerySet[Act]:
    """Overrides, and votes that the presider's side decided."""
    return acts(dossiers, Q(kind=ActKind.VOTE_OVERRIDDEN) | Q(kind__in=CLOSINGS, data__tied=True))


def moved(dossiers: QuerySet[Dossier]) -> QuerySet[Act]:
    """Due dates that a change of the calendar or of the rule set moved."""
    return acts(dossiers, Q(kind=ActKind.DUE_DATE_CHANGED))


def difficulties(dossiers: QuerySet[Dossier]) -> QuerySet[Act]:
    """Petitions, and progress reports that name an obstacle, each with whether it was answered."""
    obstacle = Q(kind=ActKind.PROGRESS_REPORTED) & ~Q(data__obstacles="")
    answered = Cast(KeyTextTransform("answers", "data"), IntegerField())
    answer = Act.objects.annotate(to=answered).filter(dossier=OuterRef("dossier"), to=OuterRef("sequence"))
    return acts(dossiers, Q(kind=ActKind.PETITION_FILED) | obstacle).annotate(answered=Exists(answer))


def row(act: Act, text: str, note: str = "") -> ActRow:
    """What every row has."""
    return ActRow(
        pk=act.dossier_id,
        code=act.dossier.code,
        title=act.dossier.proposal.title,
        agency=str(act.dossier.deciding_agency),
        on=act.on,
        what=act.act_type.label,
        text=text,
        note=note,
    )


def decided_rows(found: Iterable[Act], today: date) -> list[ActRow]:
    """Why an override was made; how a tie was counted."""
    return [
        row(act, act.data.get("reasons", ""), "" if act.kind == ActKind.VOTE_OVERRIDDEN else tie(act)) for act in found
    ]


def tie(act: Act) -> str:
    """The count of a vote that was tied."""
    if "outcome" in act.data:
        given = [act.data[key] for key in ("completed", "partially_completed", "not_completed")]
        return "{} hoàn thành, {} hoàn thành một phần, {} không hoàn thành".format(*given)
    return "{approve} tán thành, {reject} không tán thành, {other} ý kiến khác".format(**act.data)


def moved_rows(found: Iterable[Act], today: date) -> list[ActRow]:
    """From which day to which, and why."""
    return [row(act, act.data["reason"], moved_note(act.data)) for act in found]


def moved_note(data: dict) -> str:
    """The time limit with its old and its new last day."""
    old, new = (date.fromisoformat(data[key]) for key in ("old", "new"))
    return f"{LIMITS_BY_KEY[data['clock']].label}: {old:%d/%m/%Y} thành {new:%d/%m/%Y}"


def difficulty_rows(found: Iterable[Act], today: date) -> list[ActRow]:
    """What stands in the way, where it was reported to, and whether an answer came."""
    return [row(act, act.data.get("petition") or act.data.get("obstacles", ""), difficulty_note(act)) for act in found]


def difficulty_note(act: Act) -> str:
    """Addressed to the Standing Board through the commission or not; answered or not."""
    where = "báo cáo Ban Thường vụ Tỉnh ủy qua Ban Tổ chức; " if act.data.get("to_board") == "yes" else ""
    return where + (ANSWERED if act.answered else "chưa có trả lời")  # type: ignore[attr-defined]
