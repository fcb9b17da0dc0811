"""Makes a tree of provisions ready for a page: linked words, anchors, addresses to copy, what hangs on each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from content.regulation.addresses import Addresses
from content.regulation.lexicon import Lexicon
from content.regulation.marking import linked, marks
from content.regulation.models.notes import ProvisionNote
from content.regulation.models.versions import Provision
from content.regulation.naming import in_sentence
from content.regulation.parsing.outline import Kind
from content.regulation.resting import Resting

CITABLE = {Kind.CLAUSE, Kind.POINT}


@dataclass(frozen=True)
class Presenter:
    """Knows the page that is being made; :meth:`prepare` fills in every provision of a tree."""

    lexicon: Lexicon
    addresses: Addresses
    notes: Mapping[str, Sequence[ProvisionNote]] = field(default_factory=dict)
    resting: Mapping[str, Resting] = field(default_factory=dict)

    def prepare(self, nodes: Iterable[Provision], seen: set[str] | None = None) -> None:
        """Give each ``html``, ``place`` (its id), ``copied`` (its address), ``name``, ``notes`` and ``resting``."""
        for node in nodes:
            # A term is marked once in a clause, its points included; outside clauses, once in a paragraph.
            known = seen if seen is not None and node.kind != Kind.CLAUSE else set()
            node.html = linked(node.text, marks(node.text, node.ref, self.lexicon, known), self.addresses)
            node.place = self.addresses.anchor(node.ref)
            node.name = in_sentence(node.ref)
            node.copied = self.addresses.lasting(node.ref) if node.kind in CITABLE else ""
            node.notes = self.notes.get(node.ref, ())
            node.resting = self.resting.get(node.ref)
            self.prepare(node.children, None if node.kind not in {*CITABLE, Kind.PARAGRAPH} else known)

    def words(self, text: str, here: str) -> str:
        """Running text of ours, which stands in ``here``, with links for its references."""
        return linked(text, marks(text, here, self.lexicon, {term.ref for term in self.lexicon.terms}), self.addresses)
