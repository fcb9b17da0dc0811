"""The sections of the table, in the order of their names."""
