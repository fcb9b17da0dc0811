"""Copies: of a plan that went to the organisation commission, to the direct head (reading A11)."""

from datetime import datetime

from content.organisation.models import Official
from workflow.models import Act
from workflow.notices import messages
from workflow.notices.outbox import claim
from workflow.rules.acts import ActKind

COPYING = (ActKind.SENT_TO_COMMISSION, ActKind.DECISIONS_SENT_TO_COMMISSION)


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
