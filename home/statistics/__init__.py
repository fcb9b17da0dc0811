"""The statistics that everyone may read: a page with pictures and tables, and the same figures as files."""
