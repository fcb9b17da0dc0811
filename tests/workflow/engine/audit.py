"""What must hold of every dossier at any moment, read from the raw rows and from nothing that the model knows."""

from collections import Counter

from workflow.clocks import derive, stored
from workflow.kept import differences
from workflow.ledger import broken_links
from workflow.models import Act, Ballot, Dossier, EligibleVoter
from workflow.policies.desk import derived_desk, stored_desk

DECISIONS = {"proposal_approved", "vote_overridden", "proposal_refused"}
BEFORE_A_DECISION = (
    {"plan_received"},
    {"route_chosen", "council_route_chosen"},
    {"vote_closed", "council_vote_closed"},
    {"opinion_requested"},
    {"opinion_given"},
)
BEFORE_A_RECOGNITION = (
    DECISIONS - {"proposal_refused"},
    {"assignment_made"},
    {"completion_declared", "work_terminated"},
    {"result_reported"},
    {"result_vote_closed", "council_result_vote_closed"},
    {"result_opinion_requested"},
    {"result_opinion_given"},
)
ANNULLED_BY = {
    "vote_annulled": {"vote_closed"},
    "council_vote_annulled": {"council_vote_closed"},
    "result_vote_annulled": {"result_vote_closed", "council_result_vote_closed"},
}


def in_order(kinds: list[str], needed: tuple[set[str], ...]) -> bool:
    """Whether one act of each set of ``needed`` stands in ``kinds``, one after another."""
    rest = iter(kinds)
    return all(any(kind in wanted for kind in rest) for wanted in needed)


def audit(dossier: Dossier) -> None:
    """Raise ``AssertionError`` when anything is wrong."""
    acts = list(dossier.acts.order_by("sequence"))
    assert list(broken_links(dossier)) == []
    assert derive(acts) == stored(dossier)
    assert derived_desk(dossier) == stored_desk(dossier)
    assert list(differences(dossier, acts)) == []
    preconditions(acts)
    voters(dossier)


def preconditions(acts: list[Act]) -> None:
    """Every decision has behind it what the law asks for, votes that were annulled not counted."""
    standing: list[str] = []
    for act in acts:
        if act.kind in ANNULLED_BY:
            standing = [kind for kind in standing if kind not in ANNULLED_BY[act.kind]]
        if act.kind in DECISIONS:
            assert in_order(standing, BEFORE_A_DECISION), (act.kind, standing)
        if act.kind == "result_recognised":
            assert in_order(standing, BEFORE_A_RECOGNITION), standing
        standing.append(act.kind)
    kinds = Counter(standing)
    assert kinds.total() == 0 or sum(kinds[decision] for decision in DECISIONS) <= 1
    assert not (kinds["council_route_chosen"] and kinds["vote_overridden"])


def voters(dossier: Dossier) -> None:
    """No author on a list, nobody on it twice, one head, one ballot each at most."""
    authors = {author.pk for author in dossier.proposal.authors}
    for vote in dossier.vote_rounds.all():
        places = EligibleVoter.objects.filter(round=vote)
        people = [place.official_id or f"member {place.member_id}" for place in places]
        assert not authors & set(people)
        assert len(set(people)) == len(people)
        assert [place.is_head for place in places].count(True) == 1
        ballots = Counter(Ballot.objects.filter(voter__round=vote).values_list("voter", flat=True))
        assert max(ballots.values(), default=1) == 1
