"""
The daily computing of the public statistics.

Figures on cases look at whole months only: what changes from one day to the next would tell of single cases.
"""

from datetime import date, datetime, timedelta

from django.utils import timezone

from content.statistics.figures import Figures
from content.statistics.snapshots import store
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.scope import Scope
from workflow.reports.statistics import punctuality, showcase
from workflow.reports.statistics.cases import Cases


def refresh(**_later) -> None:
    """The job: everything anew. Its dotted path is stored in the schedule: renaming it is a migration."""
    now = timezone.now()
    store(compute(now), at=now)


def closing_day(today: date) -> date:
    """The last day of the month before."""
    return today.replace(day=1) - timedelta(days=1)


def compute(at: datetime) -> Figures:
    """Every table, in the order in which they are read."""
    today = timezone.localdate(at)
    ledger = YearLedger(Scope(), date.min, closing_day(today))
    cases = Cases(ledger)
    return Figures(
        ledger.until.isoformat(),
        (
            cases.stages(),
            cases.movements(),
            cases.fields(),
            cases.kinds(),
            punctuality.by_clause(ledger),
            punctuality.by_quarter(ledger),
            showcase.models_by_quarter(today),
            showcase.models_by_field(),
            showcase.replications_by_state(),
            showcase.replications_by_quarter(today),
        ),
    )
