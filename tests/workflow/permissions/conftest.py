"""One agency whose cases stand at every kind of stage, and everyone who might look at them."""

from collections.abc import Iterator

import pytest
from django.db import transaction

from tests.workflow.permissions.world import World, make_world


@pytest.fixture(scope="package")
def built(django_db_setup, django_db_blocker) -> Iterator[World]:
    """The world, made once for these tests and rolled back after them."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture
def world(built, db) -> World:
    """The world; what a test changes is undone after the test."""
    return built
