"""What the database of every portal holds, made when it is migrated and again where it is missing."""

from django.db import connections

from workflow.bootstrap.law import ensure_calendar, ensure_rule_set
from workflow.bootstrap.pictures import ensure_picture_permissions
from workflow.bootstrap.provision_notes import ensure_provision_notes
from workflow.bootstrap.reminders import ensure_reminders
from workflow.bootstrap.statistics import ensure_statistics
from workflow.bootstrap.workflows import ensure_workflows
from workflow.models import RuleSetVersion


def on_migrated(using: str, **kwargs) -> None:
    """After a ``migrate`` that reached this app. ``home`` stands before ``workflow`` and made the pages."""
    if RuleSetVersion._meta.db_table in connections[using].introspection.table_names():
        ensure_workflows()
        ensure_picture_permissions()
        ensure_reminders()
        ensure_statistics()
        ensure_rule_set()
        ensure_calendar()
        ensure_provision_notes(using)
