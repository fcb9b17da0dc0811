"""The database itself refuses to change or remove who acted for whom."""

from django.db import migrations

from content.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("workflow", "0014_substitutions")]

    operations = [append_only("workflow_substitution", "workflow_substitutionend")]
