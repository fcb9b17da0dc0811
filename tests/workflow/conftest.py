"""A case at its beginning, or walked once for a class, for every test of the procedure."""

from collections.abc import Iterator
from copy import deepcopy

import pytest

from tests.factories.workflow import Case, Staff, make_case, make_staff
from tests.once import made_once


@pytest.fixture
def staff(db) -> Staff:
    return make_staff()


@pytest.fixture
def case(staff) -> Case:
    return make_case(staff)


@pytest.fixture(scope="class")
def walked_once(request, django_db_setup, django_db_blocker) -> Iterator[Case]:
    with made_once(django_db_blocker):
        yield make_case().submit().reach(request.module.STARTS_AT)


@pytest.fixture
def walked(walked_once, db) -> Case:
    """A case at the stage that the test's module calls ``STARTS_AT``."""
    return deepcopy(walked_once)
