"""Whether a template asks only for what a kind of paper has, and for all that it must show."""

from collections.abc import Iterator
from io import BytesIO

from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError, nodes

from workflow.papers.contexts.slots import Slot, slots
from workflow.papers.render import environment

LOOP = frozenset({"first", "last", "index"})
PLAIN = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Compare,
    nodes.Operand,
    nodes.Const,
)
HEADERS = (DocxTemplate.HEADER_URI, DocxTemplate.FOOTER_URI)
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")


BROKEN = (
    "Có chỗ điền viết sai. Mỗi chỗ điền nằm trọn trong {{ }}; mỗi {% if %} có {% endif %} và mỗi {% for %} có "
    "{% endfor %} đi kèm."
)


def sources(data: bytes) -> Iterator[str]:
    """Every text of the file that is filled in: the body, heads and feet of pages, notes, properties."""
    template = DocxTemplate(BytesIO(data))
    document = template.get_docx()
    yield template.patch_xml(template.get_xml())
    for uri in HEADERS:
        for _key, part in template.get_headers_footers(uri):
            yield template.patch_xml(template.get_part_xml(part))
    for part in document.part.package.parts:
        if part.partname.endswith("/footnotes.xml"):
            yield template.patch_xml(part.blob.decode())
    yield from (getattr(document.core_properties, name) or "" for name in PROPERTIES)


def placeholder_problems(data: bytes, context: type) -> list[str]:
    """Unknown placeholders, missing ones, and anything that computes instead of filling in."""
    known = {slot.name: slot for slot in slots(context)}
    reader = Reader(known)
    for source in sources(data):
        try:
            reader.read(environment().parse(source))
        except TemplateSyntaxError:
            return [BROKEN]
    missing = [slot for slot in known.values() if slot.must and slot.name not in reader.used]
    return [
        *dict.fromkeys(reader.problems),
        *(f"Thiếu chỗ điền bắt buộc {{{{ {slot.name} }}}} ({slot.label})." for slot in missing),
    ]


class Reader:
    """Walks through the placeholders of a template and notes what is used and what is wrong."""

    def __init__(self, known: dict[str, Slot]) -> None:
        self.known = known
        self.used: set[str] = set()
        self.problems: list[str] = []

    def read(self, tree: nodes.Template) -> None:
        """Everything in one part of the file."""
        self.visit(tree, {})

    def visit(self, node: nodes.Node, items: dict[str, Slot | None]) -> None:
        """``items`` are the loop names in sight, with the list each runs over."""
        if not isinstance(node, PLAIN):
            self.problems.append("Mẫu chỉ được điền, lặp và hỏi có hay không; không được tính toán, gọi hàm, bộ lọc.")
            return
        if isinstance(node, nodes.For):
            self.loop(node, items)
        elif isinstance(node, nodes.Getattr):
            self.part(node, items)
        elif isinstance(node, nodes.Name):
            self.name(node.name, items)
        else:
            for child in node.iter_child_nodes():
                self.visit(child, items)

    def loop(self, node: nodes.For, items: dict[str, Slot | None]) -> None:
        """``for item in list``: the list must be known and repeat."""
        slot = self.slot_of(node.iter, items)
        if slot is None or not slot.repeats or not isinstance(node.target, nodes.Name):
            self.problems.append("Vòng lặp phải chạy trên một danh sách có trong bảng chỗ điền.")
            return
        inside = {**items, node.target.name: slot, "loop": None}
        for child in (*node.body, *node.else_):
            self.visit(child, inside)

    def slot_of(self, node: nodes.Node, items: dict[str, Slot | None]) -> Slot | None:
        """The field that an expression names, marked as used."""
        if isinstance(node, nodes.Name):
            self.name(node.name, items)
            return self.known.get(node.name)
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            owner = items.get(node.node.name)
            return next((part for part in owner.parts if part.name == node.attr), None) if owner else None
        return None

    def name(self, name: str, items: dict[str, Slot | None]) -> None:
        """A name by itself: a field, or the item of a list of texts."""
        if name in items:
            return
        self.used.add(name)
        if name not in self.known:
            self.problems.append(f"Không có chỗ điền {{{{ {name} }}}}.")

    def part(self, node: nodes.Getattr, items: dict[str, Slot | None]) -> None:
        """``item.name``: only inside a loop, only parts that the list has."""
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        if owner == "loop" and "loop" in items and node.attr in LOOP:
            return
        if owner not in items or self.slot_of(node, items) is None:
            self.problems.append(f"Không có chỗ điền {{{{ {owner or '…'}.{node.attr} }}}}.")
