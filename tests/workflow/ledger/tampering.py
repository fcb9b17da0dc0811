"""What someone with the database in their hands could do."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from tests.append_only import emptying_allowed


def run(statement: str, *values: object) -> None:
    """Raw SQL, past every model."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@contextmanager
def guards_removed() -> Iterator[None]:
    """The triggers are gone for a moment; checks put off to the end of the transaction are made first."""
    connection.check_constraints()
    with emptying_allowed():
        yield
        connection.check_constraints()
