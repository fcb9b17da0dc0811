"""Which blocks of the plan are still missing (Điều 7.1.1)."""

from collections.abc import Iterator

from content.proposal.models import LegalGap, Proposal

MANDATORY = {
    "title": "7.1.1",
    "rationale": "7.1.1.a",
    "bottleneck": "7.1.1.a",
    "legal_gap": "3.2",
    "legal_search": "7.1.1.a",
    "solution": "7.1.1.b",
    "scope": "7.1.1.b",
    "timeframe": "7.1.1.b",
    "resources": "7.1.1.b",
    "feasibility": "7.1.1.b",
    "positive_impact": "7.1.1.c",
    "expected_effect": "7.1.1.c",
    "field": "7.1.1.b",
    "theme": "5.1.d",
    "conflict_note": "2.4",
}


def needed(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """The blocks that this plan must hold, with their clauses; who finds a rule unfit cites it."""
    yield from MANDATORY.items()
    if proposal.legal_gap == LegalGap.UNFIT:
        yield "unfit_provisions", "3.2"


def missing_blocks(proposal: Proposal) -> list[tuple[str, str, str]]:
    """Return ``(field name, Vietnamese label, clause)`` for every block that is empty."""
    return [
        (name, str(Proposal._meta.get_field(name).verbose_name), clause)
        for name, clause in needed(proposal)
        if not getattr(proposal, name).strip()
    ]
