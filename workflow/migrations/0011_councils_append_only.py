"""Guard the council's seats like the ledger, and the vote tables again: SQLite drops triggers when it alters a table."""

from importlib import import_module

from django.db import migrations

append_only = import_module("workflow.migrations.0002_append_only")

NEW = "workflow_councilmember"
ALTERED = ("workflow_voteround", "workflow_eligiblevoter", "workflow_ballot")


def drop_sqlite_triggers(schema_editor, table):
    for operation in ("update", "delete", "replace"):
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{operation}")


def install(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    if vendor == "sqlite":
        for table in (NEW, *ALTERED):
            drop_sqlite_triggers(schema_editor, table)
            for statement in append_only.sqlite_triggers(table):
                schema_editor.execute(statement)
    elif vendor == "postgresql":
        schema_editor.execute(
            f"CREATE TRIGGER {NEW}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {NEW} "
            "FOR EACH STATEMENT EXECUTE FUNCTION workflow_append_only()"
        )


def remove(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    if vendor == "sqlite":
        drop_sqlite_triggers(schema_editor, NEW)
    elif vendor == "postgresql":
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {NEW}_append_only ON {NEW}")


class Migration(migrations.Migration):
    dependencies = [("workflow", "0010_councils")]

    operations = [migrations.RunPython(install, remove)]
