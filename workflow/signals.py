"""What the layers above may listen to."""

from django.dispatch import Signal

act_recorded = Signal()
"""Sent inside the transaction, after an act and all that follows from it is written. Provides ``act``."""
