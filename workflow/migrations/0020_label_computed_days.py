"""Say of a computed day what it is computed from."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("workflow", "0019_request_keys_per_dossier")]

    operations = [
        migrations.AlterField(
            "calendarday",
            "status",
            models.CharField(
                verbose_name="tình trạng",
                max_length=10,
                choices=[("final", "Chính thức"), ("proposed", "Dự kiến"), ("computed", "Tính theo luật")],
                default="final",
            ),
        ),
    ]
