"""The door of this package: a file in, its outline out."""

from content.regulation.parsing.builder import Builder
from content.regulation.parsing.marks import mended
from content.regulation.parsing.order import article_problems, part_problems
from content.regulation.parsing.outline import Outline
from content.regulation.parsing.problems import MalformedRegulation
from content.regulation.parsing.source import read_source


def parse(name: str, data: bytes) -> Outline:
    """
    Read the regulation in the file ``name``, plain text or .docx.

    Raises ``MalformedRegulation`` with every problem found, each with its line.
    """
    raw, notes = read_source(name, data)
    lines = list(mended(raw))
    builder = Builder(lines)
    for line in lines:
        builder.take(line)
    pieces = builder.pieces()
    problems = sorted(article_problems(pieces) + part_problems(pieces), key=lambda problem: problem.line or 0)
    if problems:
        raise MalformedRegulation(*problems)
    return Outline(pieces, tuple([*notes, *builder.notes]))
