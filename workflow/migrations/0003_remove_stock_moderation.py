"""Take away Wagtail's stock editors, moderators and workflow: nobody publishes outside the acts."""

from django.db import migrations

STOCK_WORKFLOW = "Moderators approval"


def remove(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=["Editors", "Moderators"]).delete()
    workflows = apps.get_model("wagtailcore", "Workflow").objects.filter(name=STOCK_WORKFLOW)
    apps.get_model("wagtailcore", "WorkflowPage").objects.filter(workflow__in=workflows).delete()
    apps.get_model("wagtailcore", "WorkflowTask").objects.filter(workflow__in=workflows).delete()
    workflows.delete()
    apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(name=STOCK_WORKFLOW).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("workflow", "0002_append_only"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(remove, migrations.RunPython.noop)]
