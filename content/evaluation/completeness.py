"""Which blocks of the result report are still missing (Điều 17.1)."""

from content.evaluation.models import Evaluation

MANDATORY = {
    "achieved": "17.1",
    "time_and_resources": "17.3.a",
    "positive_impact": "17.3.a",
    "effect": "17.3.a",
    "lessons": "14.5",
}


def missing_blocks(evaluation: Evaluation) -> list[tuple[str, str, str]]:
    """Return ``(field name, Vietnamese label, clause)`` for every block that is empty."""
    return [
        (name, str(Evaluation._meta.get_field(name).verbose_name), clause)
        for name, clause in MANDATORY.items()
        if not getattr(evaluation, name).strip()
    ]
