"""Wagtail's search backend for Vietnamese, over the search that the database in use brings along."""

from django.db import connection
from django.utils.module_loading import import_string

BACKENDS = {"sqlite": "search.sqlite.FoldedBackend", "postgresql": "search.postgres.FoldedBackend"}


def SearchBackend(params: dict):
    """Return the backend for the database in use. Raises ``KeyError`` on any other database."""
    return import_string(BACKENDS[connection.vendor])(params)
