"""
What a text of the regulation points to: other provisions, and words that it defines. No Django here.

:mod:`content.regulation.lexicon` asks; nothing in here knows an address.
"""
