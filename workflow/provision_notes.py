"""
What stands beside the clauses of the regulation on the public site: time limits, papers, counts of cases, models.

Computed in the background; the public pages read the snapshot. A count names no case, and none below
``FEWEST`` leaves this module.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from django.db.models import Count, OuterRef, Subquery
from django.utils import timezone

from content.regulation.notes import Note, NoteKind, replace_notes, tell_pages
from content.showcase.citing import cite_anew
from workflow.models import Act, Dossier, RuleSetVersion
from workflow.papers.kinds import PAPERS
from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.routes import ROUTES, citation_of
from workflow.rules.rule_set import RuleSet
from workflow.rules.stages import COUNCIL_MOVES, Stage, moves_from
from workflow.rules.time_limits import TIME_LIMITS

FEWEST = 5


def refresh(**_later) -> None:
    """The job: everything anew. Its dotted path is stored in the schedule: renaming it is a migration."""
    now = timezone.now()
    write_rules(now)
    write_counts(now)
    cite_anew()
    tell_pages()


def write_rules(at: datetime) -> None:
    """What the rules say: the time limits in effect, and the papers that the acts of a clause call for."""
    rules = RuleSetVersion.objects.on(timezone.localdate(at)).rules
    replace_notes(NoteKind.TIME_LIMIT, time_limit_notes(rules), at=at)
    replace_notes(NoteKind.PAPER, paper_notes(), at=at)


def write_counts(at: datetime) -> None:
    """How many open cases wait for an act of a clause, where they are many enough to be anonymous."""
    replace_notes(NoteKind.STATISTIC, count_notes(), at=at)


def time_limit_notes(rules: RuleSet) -> Iterator[Note]:
    """What the law limits in time; internal targets are not the law's."""
    for limit in (limit for limit in TIME_LIMITS if not limit.internal):
        length = replace(limit, days=rules.days(limit.key)).length
        yield Note(limit.citation.ref, f"{limit.label}, {length}")


def paper_notes() -> Iterator[Note]:
    """One for each occasion; what is no one's to hand around is not advertised either."""
    for paper in PAPERS:
        for occasion in paper.occasions if not paper.restricted else ():
            yield Note(citation_of(occasion.act, occasion.route).ref, occasion.label)


def count_notes() -> Iterator[Note]:
    counted: Counter[Citation] = Counter()
    latest_route = Act.objects.filter(dossier=OuterRef("pk"), kind__in=ROUTES).order_by("-sequence").values("kind")
    rows = (
        Dossier.objects.annotate(route_act=Subquery(latest_route[:1]))
        .order_by()
        .values_list("stage", "route_act")
        .annotate(number=Count("pk"))
    )
    for stage, route, number in rows:
        citation = awaited(Stage(stage), in_council=route == ActKind.COUNCIL_ROUTE_CHOSEN)
        if citation is not None:
            counted[replace(citation, reading="")] += number
    for place, number in sorted(gathered(counted).items(), key=lambda found: found[0].sort_key):
        yield Note(place.ref, f"{number} hồ sơ của các cơ quan trong tỉnh đang ở bước theo {named(place)}")


def gathered(counted: Mapping[Citation, int]) -> dict[Citation, int]:
    """
    The counts that may be told, each at the smallest place that gathers ``FEWEST`` cases not told further in.

    No case stands in two of them, so taking one from another tells nothing.
    """
    left = Counter(counted)
    told = {}
    for is_in_place in (lambda place: place.point, lambda place: place.clause is not None, lambda place: True):
        for place in [place for place in left if is_in_place(place)]:
            number = left.pop(place)
            if number >= FEWEST:
                told[place] = number
            elif place.clause is not None:
                left[replace(place, point="") if place.point else Citation(place.article)] += number
    return told


def named(place: Citation) -> str:
    """What a line beside ``place`` calls it."""
    if place.clause is None:
        return "điều này"
    return "điểm này" if place.point else "khoản này"


def awaited(stage: Stage, *, in_council: bool) -> Citation | None:
    """The clause of the act that a case at ``stage`` waits for; None where it waits for nothing."""
    waiting = [move for move in moves_from(stage) if move.waits]
    if not waiting:
        return None
    of_council = [move for move in waiting if move in COUNCIL_MOVES]
    act = ACTS[(of_council if in_council and of_council else waiting)[0].act]
    return (in_council and act.council) or act.citation
