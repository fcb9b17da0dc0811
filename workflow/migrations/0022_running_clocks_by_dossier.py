"""Let what is due, whose it is and under which limit be read and counted from one index."""

from django.db import migrations, models

RUNNING = models.Q(met_on=None)


class Migration(migrations.Migration):
    dependencies = [("workflow", "0021_mark_computed_days")]

    operations = [
        migrations.RemoveIndex("clock", "clocks_running"),
        migrations.AddIndex(
            "clock", models.Index(fields=["due_on", "dossier", "key"], condition=RUNNING, name="clocks_running")
        ),
    ]
