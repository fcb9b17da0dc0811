"""Say of what was published before publications were kept that it held from the day of its publishing."""

from django.db import migrations
from django.utils import timezone


def keep_publications(apps, schema_editor):
    publication = apps.get_model("regulation", "Publication")
    versions = apps.get_model("regulation", "RegulationVersion")
    for version in versions.objects.exclude(published_at=None).order_by("published_at"):
        publication.objects.create(version=version, effective_date=timezone.localdate(version.published_at))


class Migration(migrations.Migration):
    dependencies = [("regulation", "0002_publications_and_provision_notes")]

    operations = [migrations.RunPython(keep_publications, migrations.RunPython.noop)]
