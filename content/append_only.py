"""A migration's operation: the database itself refuses to change or remove the rows of some tables."""

from collections.abc import Iterator
from functools import partial

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION content_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only table %: % refused', TG_TABLE_NAME, TG_OP;
END $$;
"""


def sqlite_triggers(table: str) -> Iterator[str]:
    """The statements that guard ``table`` on SQLite."""
    for operation in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER {table}_no_{operation.lower()} BEFORE {operation} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}: {operation} refused'); END"
        )
    same_row = f"SELECT 1 FROM {table} WHERE id = NEW.id"  # noqa: S608 - names of our own tables
    yield (
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS ({same_row}) "
        f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}: REPLACE refused'); END"
    )


def append_only(*tables: str) -> migrations.RunPython:
    """The operation for ``tables``, by their names in the database. Its meaning never changes: migrations use it."""
    return migrations.RunPython(partial(install, tables), partial(remove, tables))


def install(tables: tuple[str, ...], apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(POSTGRESQL_FUNCTION, params=None)
    for table in tables:
        for statement in guards(schema_editor.connection.vendor, table):
            schema_editor.execute(statement)


def remove(tables: tuple[str, ...], apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for table in tables:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_append_only ON {table}")
        else:
            for operation in ("update", "delete", "replace"):
                schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{operation}")


def guards(vendor: str, table: str) -> Iterator[str]:
    """The statements that guard ``table`` on a database of ``vendor``."""
    if vendor == "sqlite":
        yield from sqlite_triggers(table)
    else:
        yield (
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION content_append_only()"
        )
