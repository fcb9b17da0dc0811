"""
Reads the text of a regulation as offices produce it, and finds its structure. No Django here.

The door is :func:`content.regulation.parsing.parse.parse`; everything else serves it.
"""
