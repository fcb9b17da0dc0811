"""
Tell model pages under which clause their result was recognised, as the ledger says.

Until now every page named the one on results that the agency's head recognises.
"""

from django.db import migrations


def short(ref: str) -> str:
    """``17.3.c`` for ``dieu-17.khoan-3.diem-c``."""
    return ".".join(step.partition("-")[2] for step in ref.split("."))


def tell(apps, schema_editor):
    pages = apps.get_model("showcase", "ModelPage").objects
    recognitions = apps.get_model("workflow", "Act").objects.filter(kind="result_recognised")
    for clause, proposal in recognitions.values_list("clause", "dossier__proposal"):
        pages.filter(evaluation__proposal=proposal).update(recognised_under=short(clause))


class Migration(migrations.Migration):
    dependencies = [
        ("workflow", "0022_running_clocks_by_dossier"),
        ("showcase", "0004_recognition_clause"),
    ]

    operations = [migrations.RunPython(tell, migrations.RunPython.noop)]
