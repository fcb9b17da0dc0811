"""Claiming a message under a key, and sending it: the key keeps a job that runs twice from sending twice."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from django.core.mail import send_mail
from django.db import IntegrityError, transaction

from content.organisation.models import Official
from workflow.models import Delivery, Dossier
from workflow.notices.messages import Message
from workflow.portions import portions

MAX_ATTEMPTS = 5
RETRY_AFTER = timedelta(minutes=15)


def address_of(official: Official) -> str:
    """Where mail for ``official`` goes; empty when nowhere."""
    return official.email or (official.user.email if official.user else "")


def claim(
    official: Official, message: Message, *, occasion: str, dossier: Dossier | None, now: datetime
) -> Delivery | None:
    """The new delivery for ``occasion``; ``None`` when it was claimed before or there is no address."""
    address = address_of(official)
    if not address:
        return None
    try:
        with transaction.atomic():
            return Delivery.objects.create(
                recipient=official,
                dossier=dossier,
                occasion=occasion,
                address=address,
                subject=message.subject[:250],
                body=message.body,
                claimed_at=now,
            )
    except IntegrityError:
        return None


def claim_all(deliveries: Sequence[Delivery], now: datetime) -> list[int]:
    """Claim many messages about dossiers at once; the keys of those that nobody had claimed before ``now``."""
    if not deliveries:
        return []
    Delivery.objects.bulk_create(deliveries, ignore_conflicts=True)
    wanted = {(delivery.recipient_id, delivery.occasion) for delivery in deliveries}
    dossiers = {delivery.dossier_id for delivery in deliveries}
    claimed = Delivery.objects.filter(dossier__in=dossiers, claimed_at=now, sent_at=None).order_by("pk")
    rows = claimed.values_list("pk", "recipient", "occasion")
    return [pk for pk, recipient, occasion in rows if (recipient, occasion) in wanted]


def send(delivery_id: int, now: datetime) -> None:
    """Send one claimed message, unless it went out already; a failure is kept and tried again later."""
    with transaction.atomic():
        delivery = Delivery.objects.select_for_update().get(pk=delivery_id)
        if delivery.sent_at is not None or delivery.attempts >= MAX_ATTEMPTS:
            return
        delivery.attempts += 1
        try:
            send_mail(delivery.subject, delivery.body, None, [delivery.address])
        except OSError as error:
            delivery.error = str(error)[:250]
        else:
            delivery.sent_at, delivery.error = now, ""
        delivery.save(update_fields=["attempts", "sent_at", "error"])


def unsent(now: datetime) -> Iterator[list[int]]:
    """Messages that were claimed a while ago and have not gone out, some at a time."""
    waiting = Delivery.objects.filter(sent_at=None, attempts__lt=MAX_ATTEMPTS, claimed_at__lt=now - RETRY_AFTER)
    for portion in portions(waiting.only("pk")):
        yield [delivery.pk for delivery in portion]
