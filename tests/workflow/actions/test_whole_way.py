"""One proposal goes the whole way through its real acts."""

import pytest

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal
from content.showcase.models import ModelPage
from tests.factories.workflow import WAY
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db


class TestWholeWay:
    def test_ends_with_a_public_page(self, case, client):
        case.submit().reach(Stage.PUBLISHED)

        page = ModelPage.objects.get()
        answer = client.get(page.url)

        assert page.live
        assert answer.status_code == 200
        assert case.proposal.title in answer.content.decode()

    def test_writes_every_act_once_in_order(self, case):
        case.submit().reach(Stage.PUBLISHED)

        assert list(case.dossier.acts.order_by("sequence").values_list("kind", flat=True)) == [
            A.PLAN_SUBMITTED, A.PLAN_RECEIVED, A.ROUTE_CHOSEN, A.MEETING_CALLED,
            A.VOTE_OPENED, A.BALLOT_CAST, A.BALLOT_CAST, A.BALLOT_CAST, A.VOTE_CLOSED,
            A.OPINION_REQUESTED, A.OPINION_GIVEN, A.PROPOSAL_APPROVED, A.ASSIGNMENT_MADE,
            A.COMPLETION_DECLARED, A.RESULT_REPORTED, A.RESULT_MEETING_CALLED,
            A.RESULT_VOTE_OPENED, A.RESULT_BALLOT_CAST, A.RESULT_BALLOT_CAST, A.RESULT_BALLOT_CAST,
            A.RESULT_VOTE_CLOSED, A.RESULT_OPINION_REQUESTED, A.RESULT_OPINION_GIVEN, A.RESULT_RECOGNISED,
            A.MODEL_DRAFTED, A.MODEL_CLEARED, A.MODEL_PUBLISHED,
        ]  # fmt: skip

    def test_publishes_each_text_only_when_its_part_is_decided(self, case):
        case.submit()
        first_seen = {}
        for stage in [*WAY, Stage.PUBLISHED]:
            case.reach(stage)
            for text in published_texts():
                first_seen.setdefault(text, stage)

        assert first_seen == {
            Proposal: Stage.AWAITING_ASSIGNMENT,
            Evaluation: Stage.AWAITING_CLEARANCE,
            ModelPage: Stage.PUBLISHED,
        }


def published_texts() -> list[type]:
    """Which of the three texts are live."""
    return [model for model in (Proposal, Evaluation, ModelPage) if model.objects.filter(live=True).exists()]
