"""The texts of the sample cases, from ``cases.toml``."""

import tomllib
from functools import cache
from pathlib import Path

from content.evaluation.models import Evaluation, Figure
from content.organisation.models import Official
from content.proposal.models import LegalGap, Proposal
from workflow.sample.papers import attach_survey

FILE = Path(__file__).with_name("cases.toml")
PLAN = (
    "title",
    "field",
    "theme",
    "rationale",
    "bottleneck",
    "legal_search",
    "solution",
    "scope",
    "timeframe",
    "resources",
    "feasibility",
    "positive_impact",
    "negative_impact",
    "expected_effect",
    "conflict_note",
)
REPORT = ("achieved", "time_and_resources", "positive_impact", "negative_impact", "effect", "lessons")


@cache
def cases() -> dict[int, dict]:
    """Every case by its number."""
    return {case["number"]: case for case in tomllib.loads(FILE.read_text(encoding="utf-8"))["case"]}


def write_proposal(number: int, lead: Official) -> Proposal:
    """The plan of case ``number`` as a saved draft of ``lead``."""
    case = cases()[number]
    texts = {name: case[name].strip() for name in PLAN}
    texts["legal_gap"] = case.get("legal_gap", LegalGap.UNREGULATED)
    texts["unfit_provisions"] = case.get("unfit_provisions", "").strip()
    proposal = Proposal.objects.create(
        **texts, agency=lead.agency, lead_proposer=lead, created_by=lead.user, conflict_declared=True, live=False
    )
    proposal.save_revision(user=lead.user)
    attach_survey(proposal)
    return proposal


def fill_report(number: int, evaluation: Evaluation) -> None:
    """Write the result report of case ``number`` into ``evaluation``."""
    result = cases()[number]["result"]
    for name in REPORT:
        setattr(evaluation, name, result[name].strip())
    evaluation.figures = [Figure(sort_order=n, **figure) for n, figure in enumerate(result["figures"])]
