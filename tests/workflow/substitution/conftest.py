"""Someone names a colleague for today."""

from collections.abc import Callable

import pytest

from content.organisation.models import Official
from tests.factories.organisation import OfficialFactory
from tests.factories.workflow import DAY
from workflow.actions.substitution import NameSubstitute
from workflow.models import Substitution
from workflow.rules.substitution import Duty
from workflow.sample.driver import at

Naming = Callable[..., Substitution]


@pytest.fixture
def colleague(staff) -> Official:
    return OfficialFactory(agency=staff.agency, with_account=True, email="dong-nghiep@mau.example")


@pytest.fixture
def name(colleague) -> Naming:
    """Name the colleague, or ``substitute``, for one day."""

    def naming(principal: Official, *duties: Duty, **terms) -> Substitution:
        facts = {"substitute": colleague, "since": DAY, "until": DAY, "now": at(DAY), **terms}
        return NameSubstitute(user=principal.user, duties=list(duties), **facts).execute()

    return naming
