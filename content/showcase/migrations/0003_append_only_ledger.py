"""The database itself refuses to change or remove what the replication ledger holds."""

from django.db import migrations

TABLES = ("showcase_replicationentry", "showcase_discontinuation")

POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION showcase_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only table %: % refused', TG_TABLE_NAME, TG_OP;
END $$;
"""


def sqlite_triggers(table):
    for operation in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER {table}_no_{operation.lower()} BEFORE {operation} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}: {operation} refused'); END"
        )
    yield (
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}: REPLACE refused'); END"
    )


def install(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    if vendor == "postgresql":
        schema_editor.execute(POSTGRESQL_FUNCTION, params=None)
    for table in TABLES:
        if vendor == "sqlite":
            for statement in sqlite_triggers(table):
                schema_editor.execute(statement)
        elif vendor == "postgresql":
            schema_editor.execute(
                f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION showcase_append_only()"
            )


def remove(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    for table in TABLES:
        if vendor == "sqlite":
            for operation in ("update", "delete", "replace"):
                schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{operation}")
        elif vendor == "postgresql":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_append_only ON {table}")


class Migration(migrations.Migration):
    dependencies = [("showcase", "0002_model_parts_and_replications")]

    operations = [migrations.RunPython(install, remove)]
