"""
A database as its migrations leave it, made once per set of migrations and copied for each run and worker.

What ``post_migrate`` makes is not in it: each run makes that anew, so a copy is never older than the code.
"""

import fcntl
import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader


def fingerprint() -> str:
    """A name for the set of migrations, of every installed app, as their files stand."""
    digest = hashlib.sha256(django.get_version().encode())
    loader = MigrationLoader(None)
    for (app, name), migration in sorted(loader.disk_migrations.items()):
        module = __import__(migration.__module__, fromlist=["__file__"])
        digest.update(f"{app}.{name}".encode() + Path(module.__file__).read_bytes())
    return digest.hexdigest()[:20]


@contextmanager
def connected_to(name: str) -> Iterator[None]:
    """The default connection leads to the database ``name``."""
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before


def migrate(name: str) -> None:
    """Apply every migration to the empty database ``name``, without the signals around it."""
    with connected_to(name):
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())


def place_sqlite_copy(target: Path, shelf: Path) -> None:
    """Copy the migrated file to ``target``, made first where ``shelf`` does not hold it."""
    kept = shelf / f"{fingerprint()}.sqlite3"
    with (shelf / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            for outdated in shelf.glob("*.sqlite3*"):
                outdated.unlink()
            fresh = shelf / "fresh.sqlite3"
            migrate(str(fresh))
            fresh.rename(kept)
        shutil.copyfile(kept, target)


def place_postgres_copy(target: str) -> None:
    """Make the database ``target`` from the migrated one, made first where the server does not hold it."""
    kept = f"migrated_{fingerprint()}"
    quote = connection.ops.quote_name
    with connection.creation._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", [kept])
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [kept])
        if not cursor.fetchone():
            cursor.execute("DROP DATABASE IF EXISTS migrated_fresh")
            cursor.execute("CREATE DATABASE migrated_fresh")
            migrate("migrated_fresh")
            cursor.execute(f"ALTER DATABASE migrated_fresh RENAME TO {quote(kept)}")
        cursor.execute(f"DROP DATABASE IF EXISTS {quote(target)}")
        cursor.execute(f"CREATE DATABASE {quote(target)} TEMPLATE {quote(kept)}")


def place_copy(shelf: Path) -> None:
    """Put a migrated database where the tests of this process will look for theirs."""
    target = connection.creation._get_test_db_name()
    if connection.vendor == "sqlite":
        place_sqlite_copy(Path(target), shelf)
    else:
        place_postgres_copy(target)
