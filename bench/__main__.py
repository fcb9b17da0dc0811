"""
Runs every section against a new database of the engine that DATABASE_URL names, SQLite without one.

Words after the command choose sections by their file names. Exits with 1 when a goal is not met.
"""

import logging
import os
import pkgutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
sys.path.insert(0, "site")

import django
from django.db import connection

from bench import sections
from bench.table import lines


@contextmanager
def new_database() -> Iterator[None]:
    """An empty, migrated database that ends with the run."""
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


@contextmanager
def own_copy(section: str) -> Iterator[None]:
    """A copy of the empty database for ``section`` alone."""
    empty = connection.settings_dict
    connection.close()
    connection.creation.clone_test_db(section, verbosity=0, autoclobber=True)
    connection.settings_dict = {**empty, **connection.creation.get_test_db_clone_settings(section)}
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict = empty
        connection.creation.destroy_test_db(suffix=section, verbosity=0)


def main(words: list[str]) -> int:
    """Print the sections; the exit code."""
    django.setup()
    logging.disable(logging.INFO)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that what a section started ends with the run
    names = sorted(module.name for module in pkgutil.iter_modules(sections.__path__))
    chosen = [name for name in names if not words or name in words]
    if not chosen:
        sys.stdout.write(f"There is no such section. Sections: {', '.join(names)}\n")
        return 1
    all_met = True
    sys.stdout.write(f"Database: {connection.vendor}\n")
    with new_database():
        for name in chosen:
            section = import_module(f"bench.sections.{name}")
            with own_copy(name):
                rows = list(section.rows())
            all_met = all_met and all(row.met for row in rows)
            sys.stdout.write("\n".join(lines(section.TITLE, rows)) + "\n")
            sys.stdout.flush()
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
