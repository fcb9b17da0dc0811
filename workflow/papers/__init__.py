"""
Official papers (.docx) from the record of a dossier.

What exists is in :mod:`workflow.papers.kinds`, what a paper says in :mod:`workflow.papers.contexts`,
how it is read from the acts in :mod:`workflow.papers.gather`, how it looks in
:mod:`workflow.papers.formats` and :mod:`workflow.papers.wording`. The issuer decides the format.
"""
