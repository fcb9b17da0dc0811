"""Who may import what."""

from content.organisation.importing.run import Kind
from content.organisation.models import User

NEEDED = {
    Kind.AGENCIES: ("organisation.add_agency", "organisation.change_agency"),
    Kind.OFFICIALS: (
        "organisation.add_official",
        "organisation.change_official",
        "organisation.add_appointment",
        "organisation.change_appointment",
        "organisation.add_user",
    ),
}


def may_import(user: User, kind: Kind) -> bool:
    """Whether ``user`` may make and change by hand everything that a file of ``kind`` makes and changes."""
    return user.has_perms(NEEDED[kind])
