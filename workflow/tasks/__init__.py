"""Wagtail Task types: they show what waits, and for whom. Acts are performed on the dossier page."""
