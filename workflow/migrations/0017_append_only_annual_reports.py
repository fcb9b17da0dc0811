"""The database itself refuses to change or remove a yearly report that was sent."""

from django.db import migrations

from content.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("workflow", "0016_annual_reports")]

    operations = [append_only("workflow_annualreport")]
