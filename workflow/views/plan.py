"""The plan and the result report as their readers see them, block by block."""

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal

BLOCKS = {
    "a) Vì sao cần đổi mới": ("rationale", "bottleneck", "legal_gap", "unfit_provisions", "legal_search"),
    "b) Sẽ làm gì": ("solution", "scope", "timeframe", "resources", "feasibility"),
    "c) Sẽ được gì": ("positive_impact", "negative_impact", "expected_effect"),
    "Cam đoan": ("conflict_note",),
}


SOMETIMES = ("legal_gap", "unfit_provisions")
"""Shown only where the plan says something: older plans do not, and few cite an unfit rule."""


def text_of(proposal: Proposal, name: str) -> str:
    """What a block of the plan says; a choice in words."""
    return proposal.get_legal_gap_display() if name == "legal_gap" else getattr(proposal, name)


def plan_blocks(proposal: Proposal) -> list[tuple[str, list[tuple[str, str]]]]:
    """Headings with their ``(label, text)`` pairs."""
    return [
        (
            heading,
            [
                (proposal._meta.get_field(name).verbose_name, text_of(proposal, name))
                for name in names
                if name not in SOMETIMES or text_of(proposal, name)
            ],
        )
        for heading, names in BLOCKS.items()
    ]


REPORT = ("achieved", "time_and_resources", "positive_impact", "negative_impact", "effect", "lessons")


def report_blocks(evaluation: Evaluation) -> list[tuple[str, str]]:
    """The result report as ``(label, text)`` pairs."""
    return [(evaluation._meta.get_field(name).verbose_name, getattr(evaluation, name)) for name in REPORT]
