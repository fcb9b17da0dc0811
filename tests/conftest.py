"""What every test may use."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from django.core.management.commands.flush import Command as FlushCommand
from django.test import TransactionTestCase
from django.test.utils import setup_databases, teardown_databases
from django.utils.module_loading import import_string
from pytest_django.plugin import DjangoDbBlocker

from tests.append_only import emptying_allowed
from tests.migrated_database import place_copy

# Playwright keeps an event loop in the main thread, where the tests use the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

BROWSED = [Path(__file__).parent / name for name in ("journeys", "audit")]
DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}
WHERE_CASES_DIFFER_IN_SQL = [
    Path(__file__).parent / name
    for name in ("search", "statistics", "showcase/test_listing.py", "home/api", "workflow/reports", "workflow/ledger")
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--second-database",
        action="store_true",
        help="run only what touches the database, and one case of a table whose cases differ in the rule, not in SQL",
    )


def touches_database(item: pytest.Item) -> bool:
    """Whether ``item`` asks for the database, by marker, by fixture or by its class."""
    if item.get_closest_marker("django_db") or DATABASE_FIXTURES.intersection(getattr(item, "fixturenames", ())):
        return True
    cls = getattr(item, "cls", None)
    return cls is not None and issubclass(cls, TransactionTestCase)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what needs a browser, and leave out what a second database has nothing to say about."""
    for item in items:
        if any(folder in item.path.parents for folder in BROWSED):
            item.add_marker(pytest.mark.journey)
    if config.getoption("--second-database"):
        chosen = dict.fromkeys(for_second_database(items))
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen


def for_second_database(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """What touches the database; of a table of cases the first, unless the cases differ in their SQL."""
    seen = set()
    for item in filter(touches_database, items):
        function = item.nodeid.partition("[")[0]
        every_case = any(place in (item.path, *item.path.parents) for place in WHERE_CASES_DIFFER_IN_SQL)
        if every_case or function not in seen:
            seen.add(function)
            yield item


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """Start from a copy of the migrated database, which costs a tenth of migrating."""
    with django_db_blocker.unblock():
        place_copy(request.config.cache.mkdir("migrated"))
        made = setup_databases(verbosity=0, interactive=False, keepdb=True, serialized_aliases=set())
    yield
    with django_db_blocker.unblock():
        teardown_databases(made, verbosity=0)


@pytest.fixture(scope="session", autouse=True)
def emptied_ledger() -> Iterator[None]:
    """Transactional tests end with `flush`, which must empty the append-only tables too."""
    handle = FlushCommand.handle

    def flush(command: FlushCommand, **options: object) -> None:
        with emptying_allowed():
            handle(command, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FlushCommand, "handle", flush)
        yield


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    """Debian's Chromium, which may run as root and reaches no host but this one."""
    return {
        **browser_type_launch_args,
        "executable_path": shutil.which("chromium"),
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        ],
    }


@pytest.fixture
def run_queue() -> Callable[[], int]:
    """Does what the worker would: call it to run the queued jobs now; it returns how many ran."""

    from django_q.models import OrmQ  # needs the app registry, which is not ready when this file is read

    def run() -> int:
        done = 0
        while (queued := OrmQ.objects.order_by("pk").first()) is not None:
            task = queued.task
            queued.delete()
            function = task["func"] if callable(task["func"]) else import_string(task["func"])
            function(*task["args"], **task["kwargs"])
            done += 1
        return done

    return run
