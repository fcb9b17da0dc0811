"""What a refusal must be: a sentence with its reason, and no trace."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import ModelLogEntry, Page, Revision, TaskState, WorkflowState

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal
from workflow.models import Act, Ballot, Clock, DeskEntry, Dossier, EligibleVoter, VoteRound
from workflow.policies.acting import ActionForbidden
from workflow.rules.verdict import RuleViolation

WITNESSES = (
    Act, Ballot, Clock, DeskEntry, Dossier, EligibleVoter, VoteRound,
    Evaluation, ModelLogEntry, Page, Proposal, Revision, TaskState, WorkflowState,
)  # fmt: skip


def everything() -> dict[str, list[tuple]]:
    """Every row that an act could touch."""
    ContentType.objects.clear_cache()
    return {model.__name__: list(model.objects.order_by("pk").values_list()) for model in WITNESSES}


@contextmanager
def without_a_trace(kind: type[Exception], match: str) -> Iterator[pytest.ExceptionInfo]:
    """The block raises ``kind`` with a sentence that has ``match`` in it, and leaves every row as it was."""
    before = everything()
    with pytest.raises(kind, match=match) as caught:
        yield caught
    assert everything() == before


def law_refuses(match: str):
    """The regulation stands against it; ``match`` names the clause or the reason."""
    return without_a_trace(RuleViolation, match)


def person_is_refused(match: str = "thuộc trách nhiệm của"):
    """It is not this person's part; the sentence says whose it is."""
    return without_a_trace(ActionForbidden, match)
