"""Which offices a person holds on a given day, as far as they count for the procedure."""

from datetime import date

from content.organisation.models import Appointment, Office, Official

Held = frozenset[tuple[int, str]]


def offices_on(official: Official | None, day: date) -> Held:
    """
    Pairs ``(agency id, office)`` of ``official`` on ``day``.

    Whoever is put in charge holds the head's office while that lasts, and the head does not.
    """
    if official is None:
        return frozenset()
    rows = list(Appointment.objects.on(day).filter(official=official).values_list("agency_id", "office"))
    held = {(agency, Office.HEAD.value if office == Office.ACTING_HEAD else office) for agency, office in rows}
    headed = [agency for agency, office in rows if office == Office.HEAD]
    replaced = (
        Appointment.objects.on(day)
        .filter(agency__in=headed, office=Office.ACTING_HEAD)
        .exclude(official=official)
        .values_list("agency_id", flat=True)
        if headed
        else ()
    )
    return frozenset(held - {(agency, Office.HEAD.value) for agency in replaced})
