"""
What the public may know of all cases together, computed in the background and stored below ``content``.

``cases`` and ``punctuality`` count dossiers and pass every column through the rules of anonymity;
``showcase`` counts what is public anyway. ``snapshot`` puts them together.
"""
