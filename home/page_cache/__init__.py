"""
Public pages kept for anonymous visitors, and dropped as soon as what they were made from changes.

``changes``: which source changed last, shared by all processes through the database.
``middleware``: answers from the kept copies. ``receivers``: what counts as a change.
"""
