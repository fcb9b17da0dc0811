"""A case at its beginning, for every test of the procedure."""

import pytest

from tests.factories.workflow import Case, Staff, make_case, make_staff


@pytest.fixture
def staff(db) -> Staff:
    return make_staff()


@pytest.fixture
def case(staff) -> Case:
    return make_case(staff)
