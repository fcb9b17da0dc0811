"""Copies: of a plan that went to the organisation commission, to the direct head; of messages, to substitutes."""

from collections.abc import Iterator
from datetime import datetime

from django.utils import timezone

from content.organisation.models import Official
from workflow.models import Act, Dossier
from workflow.notices import messages
from workflow.notices.outbox import claim
from workflow.policies.substituting import substitutes_of
from workflow.rules.acts import ActKind

COPYING = (ActKind.SENT_TO_COMMISSION, ActKind.DECISIONS_SENT_TO_COMMISSION)


def claim_with_copies(
    official: Official, message: messages.Message, *, occasion: str, dossier: Dossier, now: datetime
) -> Iterator[int]:
    """The deliveries to ``official`` and to whoever acts for them today."""
    delivery = claim(official, message, occasion=occasion, dossier=dossier, now=now)
    if delivery:
        yield delivery.pk
    for substitute in substitutes_of(official, timezone.localdate(now)):
        copy = messages.copy_for_substitute(message, official)
        delivery = claim(substitute, copy, occasion=f"{occasion}:for:{official.pk}", dossier=dossier, now=now)
        if delivery:
            yield delivery.pk


def tell_copied(act_id: int, now: datetime) -> list[int]:
    """After an act: a copy to the heads named by what its dossier sent to the commission. Safe to run twice."""
    act = Act.objects.select_related("dossier__proposal").get(pk=act_id)
    claimed = []
    for sent in act.dossier.acts.filter(kind__in=COPYING):
        named = [person["id"] for person in sent.data.get("copied_to", ())]
        for head in Official.objects.filter(pk__in=named).select_related("user"):
            occasion = f"copy:{act.dossier_id}:{sent.sequence}"
            message = messages.copy_of_plan(act.dossier, sent)
            delivery = claim(head, message, occasion=occasion, dossier=act.dossier, now=now)
            if delivery:
                claimed.append(delivery.pk)
    return claimed
