"""The parts of a model that come in rows: steps to copy it, and risks with how they were met."""

from django.core.exceptions import ValidationError
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock

from content.showcase.provisions import Provision, check_provisions, read_provisions


class StepValue(StructValue):
    """A step with its legal basis as links."""

    @property
    def has_needs(self) -> bool:
        """Whether anything is known beside what to do."""
        return any(self.get(name) for name in ("time", "people", "money", "provisions", "other_basis"))

    @property
    def citations(self) -> list[Provision]:
        """The provisions the step rests on; none where what stands there is no reference."""
        try:
            return read_provisions(self.get("provisions") or "")
        except ValidationError:
            return []


class StepBlock(StructBlock):
    """One step that another agency takes: what to do, how long, with whom, for how much, on which basis."""

    title = CharBlock(label="Việc phải làm", max_length=200)
    detail = TextBlock(label="Làm thế nào", required=False, max_length=1500)
    time = CharBlock(label="Thời gian", required=False, max_length=80, help_text="Ví dụ: 2 tuần.")
    people = CharBlock(label="Người làm", required=False, max_length=120, help_text="Ví dụ: 1 công chức đầu mối.")
    money = CharBlock(label="Kinh phí", required=False, max_length=120, help_text="Ví dụ: không phát sinh.")
    provisions = CharBlock(
        label="Căn cứ trong Quy định",
        required=False,
        max_length=80,
        validators=[check_provisions],
        help_text="Điều, khoản, điểm, cách nhau bằng dấu chấm phẩy. Ví dụ: 14.5; 7.1.1.a",
    )
    other_basis = CharBlock(label="Căn cứ khác", required=False, max_length=250)

    class Meta:
        icon = "list-ol"
        label = "bước"
        value_class = StepValue


class RiskBlock(StructBlock):
    """One risk and how it was met."""

    risk = TextBlock(label="Rủi ro", max_length=600)
    response = TextBlock(label="Cách xử lý", required=False, max_length=900)

    class Meta:
        icon = "warning"
        label = "rủi ro"
