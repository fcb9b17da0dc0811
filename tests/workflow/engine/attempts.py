"""What people might try: mostly sensible, sometimes not."""

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.workflow.engine.days import earliest_meeting
from tests.workflow.engine.model import TABLE, Attempt, Model

EVERYONE = (
    "head", "deputy-1", "deputy-2", "deputy-3", "clerk", "proposer", "party", "secretary", "stranger", "admin",
)  # fmt: skip
EXPERTS = tuple(f"Chuyên gia {letter}" for letter in "ABCDE")
CHOICES = st.sampled_from(["approve", "reject", "other_opinion"])
OUTCOMES = st.sampled_from(["completed", "partially_completed", "not_completed"])
LINKED = {"council_ballot_cast", "council_result_ballot_cast"}


def mostly(text: str) -> st.SearchStrategy[str]:
    """``text``, and now and then nothing or blanks."""
    return st.sampled_from([*[text] * 9, "", "  "]).map(str.strip)


def seldom() -> st.SearchStrategy[bool]:
    return st.sampled_from([False, False, False, True])


def seat(name: str, group: str, role: str = "member", *, secretary: bool = False) -> dict:
    return {"name": name, "group": group, "role": role, "secretary": secretary}


def lawful_council(model: Model, size: int) -> list[dict]:
    """The head, the deputies who did not write the plan, a secretary from elsewhere, and experts."""
    free = [name for name in model.deputies if name not in model.authors]
    seats = [seat("head", "head", "chair"), seat("secretary", "representative", secretary=True)]
    seats += [seat(name, "deputy", "member" if n else "vice_chair") for n, name in enumerate(free)]
    experts = [seat(name, "expert", "member") for name in EXPERTS]
    return [*seats, *experts[: max(1, size - len(seats))]]


@st.composite
def councils(draw: st.DrawFn, model: Model) -> list[dict]:
    """Mostly a lawful council of five to seven, sometimes one that is wrong in a single way."""
    seats = lawful_council(model, draw(st.integers(5, 7)))
    wrong = draw(
        st.sampled_from(["", "", "", "", "small", "author", "no secretary", "two secretaries", "chair", "twice"])
    )
    if wrong == "small":
        return seats[:4]
    if wrong == "author":
        return [*seats, seat("proposer", "representative")]
    if wrong == "no secretary":
        return [{**member, "secretary": False} for member in seats]
    if wrong == "two secretaries":
        return [*seats[:-1], {**seats[-1], "secretary": True}]
    if wrong == "chair":
        return [{**seats[0], "name": "secretary", "group": "representative"}, *seats[2:], seat("head", "head")]
    return [*seats, seats[-1]] if wrong == "twice" else seats


def voter(model: Model) -> st.SearchStrategy[str]:
    """Someone whose ballot is on paper: mostly one of those who have not voted."""
    left = [name for name in model.vote.voters if name not in model.vote.ballots] if model.votes else []
    return st.sampled_from([*(left * 3), *EVERYONE[:4], *EXPERTS[:2]])


def seated(model: Model) -> list[str]:
    return [member["name"] for member in model.council] or ["head"]


@st.composite
def recipients(draw: st.DrawFn, model: Model) -> list[str]:
    lacking = model.lacking or [member["name"] for member in model.sitting]
    return draw(st.sampled_from([lacking, lacking, lacking, lacking[:2], []]))


def facts_of(kind: str, model: Model, on: date) -> st.SearchStrategy[dict]:
    """What an attempt of ``kind`` says."""
    soon = st.integers(-1, 9).map(lambda days: on + timedelta(days))
    later = st.integers(0, 14).map(lambda days: on + timedelta(days))
    paper = OUTCOMES if model.votes and model.vote.phase == "result" else CHOICES
    number, reasons = mostly("05/QĐ"), mostly("Vì cấp bách.")
    meeting = {"meeting_date": st.one_of(st.just(on), soon)}
    decided = {"number": number, "reasons": reasons}
    said: dict[str, dict] = {
        "council_route_chosen": {"grounds": st.sampled_from([["complex"], ["complex"], []]), "reasons": reasons},
        "meeting_called": meeting,
        "result_meeting_called": meeting,
        "council_result_meeting_called": meeting,
        "council_meeting_called": {
            "meeting_date": st.one_of(st.just(earliest_meeting(model.papers_day(on))), later),
            "waived": seldom(), "document": st.booleans(), "reasons": reasons,
        },
        "ballot_cast": {"choice": CHOICES},
        "result_ballot_cast": {"choice": OUTCOMES},
        "council_ballot_cast": {"choice": CHOICES, "remarks": mostly("Được.")},
        "council_result_ballot_cast": {"choice": OUTCOMES, "remarks": mostly("Đạt.")},
        "paper_ballot_recorded": {"choice": paper, "voter": voter(model), "document": seldom().map(lambda no: not no)},
        "council_vote_closed": {"conclusion": mostly("Thống nhất.")},
        "council_result_vote_closed": {"conclusion": mostly("Thống nhất.")},
        "vote_annulled": {"reasons": reasons},
        "council_vote_annulled": {"reasons": reasons},
        "result_vote_annulled": {"reasons": reasons},
        "council_established": {"members": councils(model), "number": number},
        "papers_sent": {"recipients": recipients(model)},
        "member_replaced": {
            "leaving": st.sampled_from([name for name in seated(model) if name not in EVERYONE] or ["head"]),
            "joining": st.just(f"Người thay {len(model.council)}"), **decided,
        },
        "opinion_requested": {"intention": st.sampled_from(["approve", "approve", "override", "refuse"])},
        "opinion_given": {"position": POSITIONS, "opinion": mostly("Nên làm thử.")},
        "result_opinion_given": {"position": POSITIONS, "opinion": mostly("Nhất trí.")},
        "proposal_approved": {**decided, "conforms": seldom().map(lambda no: not no)},
        "vote_overridden": {**decided, "conforms": seldom().map(lambda no: not no)},
        "proposal_refused": decided,
        "assignment_made": {
            "implementers": st.sampled_from([["proposer"], ["proposer", "deputy-2"], ["proposer"], []]),
            "starts": st.sampled_from([on, on, on, on - timedelta(3)]), "ends": st.just(on + timedelta(60)),
        },
        "suspension_ordered": {"grounds": reasons, "number": number},
        "inspection_concluded": {
            "findings": mostly("Chậm."), "recommendation": st.sampled_from(["resume", "terminate"]),
        },
        "work_resumed": decided,
        "work_terminated": decided,
        "result_reported": {"written": st.sampled_from([True, True, False])},
        "result_recognised": {
            "outcome": st.sampled_from([model.outcome or "completed"] * 2 + ["completed", "not_completed"]), **decided,
        },
    }  # fmt: skip
    return st.fixed_dictionaries(said.get(kind, {}))


POSITIONS = st.sampled_from(["agree", "agree", "disagree", "other_opinion"])


@st.composite
def strays(draw: st.DrawFn, model: Model) -> Attempt:
    """Anything, by anyone, on any day near."""
    kind = draw(st.sampled_from(sorted(TABLE)))
    on = model.today + timedelta(draw(st.integers(-3, 1)))
    who = draw(
        st.sampled_from([*EVERYONE, *EXPERTS[:2]] if kind.startswith("council") and "ballot" in kind else EVERYONE)
    )
    return Attempt(kind, who, on, draw(facts_of(kind, model, on)))


@st.composite
def steps(draw: st.DrawFn, model: Model) -> Attempt | None:
    """Something that the stage allows, mostly by someone whose part it is; ``None`` where the way has ended."""
    kinds = [kind for kind in sorted(TABLE) if model.stage in TABLE[kind][0] and model.own_route(kind)]
    if not kinds:
        return None
    usual = [kind for kind in kinds if is_usual(kind, model)] or kinds
    kind = draw(st.sampled_from([*(usual * 4), *kinds]))
    entitled = sorted(name for name in TABLE[kind][1](model) if name)
    if kind.endswith("ballot_cast"):
        entitled = [name for name in entitled if name not in model.vote.ballots] or entitled
        entitled = ["head"] * 2 + entitled if presiding_is_awaited(model) else entitled
    who = draw(st.sampled_from(entitled or list(EVERYONE)))
    on = draw(st.sampled_from([model.today] * 4 + [model.latest]))
    on = min(on, model.submitted) if kind == "plan_received" else on
    return Attempt(kind, who, on, draw(facts_of(kind, model, on)))


def is_usual(kind: str, model: Model) -> bool:
    """Whether ``kind`` carries the dossier on from here, rather than round or back."""
    if kind == "papers_sent":
        return bool(model.lacking)
    if kind.endswith("ballot_cast"):
        return presiding_is_awaited(model) or len(model.vote.ballots) < 2
    if kind.endswith("vote_closed"):
        return not presiding_is_awaited(model)
    if kind == "council_route_chosen":
        return model.stage == "received"
    if kind == "council_meeting_called" and (model.lacking or model.stage == kind):
        return not model.lacking and model.meeting < earliest_meeting(model.papers_day(model.today))
    return kind not in SIDE_WAYS and not (kind.endswith("meeting_called") and model.stage == kind)


def presiding_is_awaited(model: Model) -> bool:
    """Whether the vote cannot be closed yet."""
    return model.vote.presiding not in model.vote.ballots


SIDE_WAYS = {
    "vote_annulled", "council_vote_annulled", "result_vote_annulled", "member_replaced", "progress_reported",
    "paper_ballot_recorded", "proposal_refused",
}  # fmt: skip
