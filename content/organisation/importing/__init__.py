"""
Agencies and officials from CSV and Excel files.

``run.import_file`` is the one door; the command and the admin screen both go through it.
"""
