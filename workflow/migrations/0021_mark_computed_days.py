"""
Call the days that the software computed by that name; until now they were kept as proposed.

No proposal for a year after 2027 was published yet, so a day there without a document came from the law. In 2027
the seed's own words tell its days from those that the administrator described; Tết and the second National Day
rest on the published proposal.
"""

from datetime import date

from django.db import migrations

SEEDED = "Theo phương án đề xuất tháng 9/2026 hoặc tính theo luật; chờ thông báo chính thức."
BY_LAW = [date(2027, *day) for day in ((1, 1), (4, 16), (4, 30), (5, 3), (9, 2), (11, 24))]


def mark(apps, schema_editor):
    days = apps.get_model("workflow", "CalendarDay").objects.filter(status="proposed", source_number="")
    days.filter(date__in=BY_LAW, note=SEEDED).update(status="computed")
    days.filter(date__year__gt=2027).update(status="computed")


class Migration(migrations.Migration):
    dependencies = [("workflow", "0020_label_computed_days")]

    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
