"""One agency whose cases stand at every kind of stage, and everyone who might look at them."""

from collections.abc import Iterator

import pytest

from tests.once import made_once
from tests.workflow.permissions.world import World, make_world


@pytest.fixture(scope="package")
def built(django_db_setup, django_db_blocker) -> Iterator[World]:
    """The world, made once for these tests and rolled back after them."""
    with made_once(django_db_blocker):
        yield make_world()


@pytest.fixture
def world(built, db) -> World:
    """The world; what a test changes is undone after the test."""
    return built
