"""Dossiers that meet one of several conditions, found so that the number of dossiers does not matter."""

from django.db.models import Q, QuerySet

from workflow.models import Dossier


def united(*conditions: Q) -> QuerySet[Dossier]:
    """
    The dossiers that meet any of ``conditions``, each once.

    Every condition is a query of its own, which uses its own index; one query over all of them joined by “or”
    would read every dossier.
    """
    first, *others = (Dossier.objects.filter(condition).order_by().values("pk") for condition in conditions)
    return Dossier.objects.filter(pk__in=first.union(*others))
