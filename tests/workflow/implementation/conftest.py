"""Work that is under way for a hundred days."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta

import pytest

from tests.factories.workflow import DAY, Case, make_case
from tests.once import made_once
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

ENDS = DAY + timedelta(100)


@pytest.fixture(scope="class")
def working_once(django_db_setup, django_db_blocker) -> Iterator[Case]:
    with made_once(django_db_blocker):
        case = make_case().submit().reach(Stage.AWAITING_ASSIGNMENT)
        case.perform(ActKind.ASSIGNMENT_MADE, "head", ends=ENDS)
        yield case


@pytest.fixture
def working(working_once, db) -> Case:
    return deepcopy(working_once)
