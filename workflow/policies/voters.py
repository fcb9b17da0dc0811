"""The latest vote of a dossier, and who has yet to vote in it."""

from django.db.models import QuerySet

from content.organisation.models import Official
from workflow.models import Dossier, EligibleVoter, VoteRound


def current_round(dossier: Dossier) -> VoteRound | None:
    """The vote opened last, closed or not."""
    return dossier.vote_rounds.order_by("pk").last()


def open_places(dossier: Dossier) -> QuerySet[EligibleVoter]:
    """The places on the latest frozen list whose ballot is missing."""
    return EligibleVoter.objects.filter(round=current_round(dossier), ballot=None)


def open_voters(dossier: Dossier) -> QuerySet[Official]:
    """The people with an account whose ballot is missing; others vote by a personal link or on paper."""
    places = open_places(dossier).filter(official__user__isnull=False)
    return Official.objects.filter(pk__in=places.values("official"))
