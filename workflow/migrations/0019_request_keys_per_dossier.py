"""A request key names one act of one dossier. SQLite rebuilds the table for it and so loses its guards: put them back."""

from importlib import import_module

from django.db import migrations, models

append_only = import_module("workflow.migrations.0002_append_only")

TABLE = "workflow_act"


def guard_again(apps, schema_editor):
    if schema_editor.connection.vendor != "sqlite":
        return
    for operation in ("update", "delete", "replace"):
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {TABLE}_no_{operation}")
    for statement in append_only.sqlite_triggers(TABLE):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("workflow", "0018_vote_on_amendments")]

    operations = [
        migrations.RunPython(migrations.RunPython.noop, guard_again),
        migrations.AlterField("act", "request_key", models.CharField(max_length=64, null=True)),
        migrations.AddConstraint(
            "act",
            models.UniqueConstraint(fields=["dossier", "request_key"], name="one_act_per_request"),
        ),
        migrations.RunPython(guard_again, migrations.RunPython.noop),
    ]
