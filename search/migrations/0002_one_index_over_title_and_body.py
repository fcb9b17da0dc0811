"""
Index on PostgreSQL what its searches filter by: title and body in one vector.

The stock indexes cover each column alone, so that a search read every entry. Pages change seldom, so
each change goes into the index at once, and no search has to read a list of pending ones.
"""

from django.db import migrations

NAME = "search_title_and_body"


def create_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            f"CREATE INDEX {NAME} ON wagtailsearch_indexentry USING gin ((title || body)) WITH (fastupdate = off)"
        )


def drop_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX IF EXISTS {NAME}")


class Migration(migrations.Migration):

    dependencies = [
        ("search", "0001_texts_of_indexed_pages"),
        ("wagtailsearch", "0010_add_text_fields"),
    ]

    operations = [migrations.RunPython(create_index, drop_index)]
