"""The database itself refuses to change or remove what the replication ledger holds."""

from django.db import migrations

from content.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("showcase", "0002_model_parts_and_replications")]

    operations = [append_only("showcase_replicationentry", "showcase_discontinuation")]
