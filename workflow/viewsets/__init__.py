"""The editors of the records that the procedure is about."""
