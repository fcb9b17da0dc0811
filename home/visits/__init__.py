"""Counting how often pages are opened, without knowing by whom."""
