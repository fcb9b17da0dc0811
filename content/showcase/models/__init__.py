"""Models of the showcase."""

from content.showcase.models.index import ModelIndexPage
from content.showcase.models.page import ModelOutcome, ModelPage
from content.showcase.models.parts import ModelEvidence, ModelFigure, ModelPhoto
from content.showcase.models.replication import (
    ENDED_BADLY,
    Discontinuation,
    Obstacle,
    Replication,
    ReplicationEntry,
    ReplicationState,
)

__all__ = [
    "ENDED_BADLY",
    "Discontinuation",
    "ModelEvidence",
    "ModelFigure",
    "ModelIndexPage",
    "ModelOutcome",
    "ModelPage",
    "ModelPhoto",
    "Obstacle",
    "Replication",
    "ReplicationEntry",
    "ReplicationState",
]
