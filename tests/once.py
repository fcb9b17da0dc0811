"""What several tests start from, made once: each test changes it in a savepoint of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker


@contextmanager
def made_once(blocker: DjangoDbBlocker) -> Iterator[None]:
    """Rows made inside, by a fixture of a class, module or package, last as long as the fixture."""
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
