"""One legal act, one class. Kept empty: Wagtail imports :mod:`workflow.actions.publish` very early."""
