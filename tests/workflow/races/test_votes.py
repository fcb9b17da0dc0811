"""Many voters, many clicks, one moment."""

import pytest
from wagtail.models import TaskState

from tests.factories.workflow import DAY, Case, make_case, make_staff
from tests.workflow.races.threads import at_once, failed
from workflow.actions.voting import CastBallot, CloseVote
from workflow.ledger import broken_links
from workflow.models import Act, Ballot, DeskEntry
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.verdict import RuleViolation
from workflow.rules.voting import Choice
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db(transaction=True)

DEPUTIES = 8


@pytest.fixture
def voting() -> Case:
    """An open vote of nine."""
    return make_case(make_staff(deputies=DEPUTIES)).submit().reach(Stage.VOTING)


def ballot(case: Case, role: str, key: str | None = None) -> CastBallot:
    return CastBallot(
        dossier=case.dossier, user=case.account(role), on=DAY, now=at(DAY), request_key=key, choice=Choice.APPROVE
    )


def closing(case: Case, role: str) -> CloseVote:
    return CloseVote(dossier=case.dossier, user=case.account(role), on=DAY, now=at(DAY))


def voters() -> list[str]:
    return ["head", *(f"deputy-{n}" for n in range(1, DEPUTIES + 1))]


def only_lawful_refusals(results: list, match: str) -> int:
    """How many calls were refused, none of them for a reason without ``match``."""
    refusals = failed(results)
    assert all(isinstance(refusal, RuleViolation) and match in str(refusal) for refusal in refusals), refusals
    return len(refusals)


class TestRacingBallots:
    def test_count_once_for_each_voter_who_clicks_twice(self, voting):
        results = at_once([ballot(voting, role).execute for role in voters() * 2])

        assert only_lawful_refusals(results, "đã bỏ phiếu") == len(voters())
        assert Ballot.objects.count() == len(voters())
        assert Act.objects.filter(kind=ActKind.BALLOT_CAST).count() == len(voters())
        assert set(DeskEntry.objects.values_list("kind", flat=True)) == {ActKind.VOTE_CLOSED}
        assert list(broken_links(voting.dossier)) == []

    def test_give_the_same_act_to_a_request_that_was_sent_twice(self, voting):
        results = at_once([ballot(voting, role, f"key-{role}").execute for role in voters() * 2])

        assert failed(results) == []
        assert results[: len(voters())] == results[len(voters()) :]
        assert Ballot.objects.count() == len(voters())

    def test_are_all_counted_or_all_too_late_when_the_vote_is_closed_meanwhile(self, voting):
        ballot(voting, "head").execute()

        at_close = [closing(voting, role).execute for role in ("head", "clerk")]
        results = at_once([*(ballot(voting, role).execute for role in voters()[1:]), *at_close])

        acts = list(voting.dossier.acts.order_by("sequence").values_list("kind", flat=True))
        closed = voting.last(ActKind.VOTE_CLOSED)
        assert acts.count(ActKind.VOTE_CLOSED) == 1
        assert acts[-1] == ActKind.VOTE_CLOSED
        assert closed.data["approve"] == acts.count(ActKind.BALLOT_CAST) == Ballot.objects.count()
        assert only_lawful_refusals(results, "“Đã biểu quyết") == len(voters()) - Ballot.objects.count() + 1
        assert list(broken_links(voting.dossier)) == []


class TestRacingClosings:
    def test_close_once(self, voting):
        for role in voters():
            ballot(voting, role).execute()

        results = at_once([closing(voting, role).execute for role in ["head", "clerk"] * 5])

        assert only_lawful_refusals(results, "“Đã biểu quyết") == 9
        assert Act.objects.filter(kind=ActKind.VOTE_CLOSED).count() == 1
        assert TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS).count() == 1
        assert voting.stage is Stage.VOTED
        assert list(broken_links(voting.dossier)) == []
