"""What the API tells of the steps to copy a model, and of those who did: what the model's page shows, no more."""

from datetime import date

from ninja import Field, Schema
from wagtail.blocks import StreamValue

from content.organisation.models import AgencyKind
from content.showcase.models import Discontinuation, Obstacle, Replication, ReplicationState


class AgencyItem(Schema):
    """An agency."""

    code: str
    name: str
    kind: AgencyKind


class Basis(Schema):
    """A provision that a step rests on."""

    label: str
    url: str


class StepItem(Schema):
    """One step to copy a model; empty texts are not told."""

    title: str
    detail: str
    time: str
    people: str
    money: str
    provisions: list[Basis]
    other_basis: str


class RiskItem(Schema):
    """A risk that was met, and how."""

    risk: str
    response: str


class StopItem(Schema):
    """Since when the model no longer runs, and why."""

    on: date
    reason: str


class ReplicationItem(Schema):
    """An agency that copies the model, failures included."""

    agency: AgencyItem
    state: ReplicationState
    since: date | None = Field(description="Ngày ghi nhận đầu tiên.")
    updated: date | None = Field(description="Ngày của diễn biến mới nhất.")
    reason: Obstacle | None = Field(description="Lý do không thành công hoặc dừng.")
    adaptation: str = Field(description="Lời của cơ quan làm theo; chỉ có sau khi được duyệt.")
    note: str
    result: str
    contact: str


def steps_of(steps: StreamValue) -> list[dict]:
    """The steps as plain values."""
    texts = ("title", "detail", "time", "people", "money", "other_basis")
    return [
        {
            **{name: block.value.get(name) or "" for name in texts},
            "provisions": [{"label": each.label, "url": each.url} for each in block.value.citations],
        }
        for block in steps
    ]


def risks_of(risks: StreamValue) -> list[dict]:
    """The risks as plain values."""
    return [{name: block.value.get(name) or "" for name in ("risk", "response")} for block in risks]


def replication_of(replication: Replication) -> dict:
    """One replication as the public may know it. Its entries have been fetched."""
    latest, told = replication.latest, replication.told
    return {
        "agency": replication.agency,
        "state": replication.state,
        "since": replication.since,
        "updated": latest.on if latest else None,
        "reason": (latest.reason or None) if latest else None,
        "adaptation": replication.shown_adaptation,
        "note": told.note if told else "",
        "result": told.figure_text if told else "",
        "contact": replication.shown_contact,
    }


def stop_of(stop: Discontinuation | None) -> dict | None:
    """The latest word, where it says that the model was stopped."""
    return {"on": stop.on, "reason": stop.reason} if stop and stop.is_stopped else None
