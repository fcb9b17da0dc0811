"""The plan and the result report as their readers see them, block by block."""

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal

BLOCKS = {
    "a) Vì sao cần đổi mới": ("rationale", "bottleneck", "legal_search"),
    "b) Sẽ làm gì": ("solution", "scope", "timeframe", "resources", "feasibility"),
    "c) Sẽ được gì": ("positive_impact", "negative_impact", "expected_effect"),
    "Cam đoan": ("conflict_note",),
}


def plan_blocks(proposal: Proposal) -> list[tuple[str, list[tuple[str, str]]]]:
    """Headings with their ``(label, text)`` pairs."""
    return [
        (heading, [(proposal._meta.get_field(name).verbose_name, getattr(proposal, name)) for name in names])
        for heading, names in BLOCKS.items()
    ]


REPORT = ("achieved", "time_and_resources", "positive_impact", "negative_impact", "effect", "lessons")


def report_blocks(evaluation: Evaluation) -> list[tuple[str, str]]:
    """The result report as ``(label, text)`` pairs."""
    return [(evaluation._meta.get_field(name).verbose_name, getattr(evaluation, name)) for name in REPORT]
