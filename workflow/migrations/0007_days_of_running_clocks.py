"""Clocks made before rule sets have the days that the software then gave."""

from django.db import migrations

DAYS = {
    "leadership_meeting": 7,
    "opinion_request": 3,
    "result_report": 5,
    "result_meeting": 7,
    "result_opinion_request": 3,
}


def fill(apps, schema_editor):
    for key, days in DAYS.items():
        apps.get_model("workflow", "Clock").objects.filter(key=key, days=0).update(days=days)


class Migration(migrations.Migration):
    dependencies = [("workflow", "0006_append_only_rule_sets")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
