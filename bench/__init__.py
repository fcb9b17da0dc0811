"""
`make bench`: measures what the project promises to be fast at, and prints it as a table.

One file of `bench/sections` is one section of the table: a ``TITLE`` and a function ``rows()``.
Compare ratios within one run; absolute figures differ from machine to machine.
"""
