"""Proposals by where they stand, by field, by kind of agency, and quarter by quarter."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from content.organisation.models import AgencyKind
from content.proposal.models import FieldOfWork
from content.showcase.models import ModelPage
from content.statistics.figures import Measure, Table
from workflow.models import Dossier
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.statistics.columns import anonymous, rows
from workflow.reports.statistics.quarters import quarter_of, quarters
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import STAGES, Part, Stage, stage_after

COUNT = (Measure("cases", "Số đề xuất"),)
STANDINGS = (
    ("considered", "Đang xem xét, quyết định"),
    ("refused", "Không được phê duyệt"),
    ("implemented", "Được phê duyệt, đang thực hiện"),
    ("evaluated", "Đang đánh giá kết quả"),
    ("recognised", "Đã công nhận kết quả, chưa công bố"),
    ("published", "Đã công bố thành mô hình"),
)
"""Where a proposal stands, in steps wide enough for many cases each."""
OF_PARTS = {
    Part.APPROVAL: "considered",
    Part.IMPLEMENTATION: "implemented",
    Part.EVALUATION: "evaluated",
    Part.PUBLICITY: "recognised",
}
OF_CLOSED = {Stage.REFUSED: "refused", Stage.RECOGNISED: "recognised", Stage.PUBLISHED: "published"}
MOVEMENTS: tuple[tuple[Measure, tuple[A, ...]], ...] = (
    (Measure("submitted", "Đã trình"), (A.PLAN_SUBMITTED,)),
    (Measure("approved", "Được phê duyệt"), (A.PROPOSAL_APPROVED, A.VOTE_OVERRIDDEN)),
    (Measure("refused", "Không được phê duyệt"), (A.PROPOSAL_REFUSED,)),
    (Measure("recognised", "Được công nhận kết quả"), (A.RESULT_RECOGNISED,)),
)


def standing_of(stage: Stage) -> str:
    """To which of ``STANDINGS`` a stage belongs."""
    return OF_CLOSED.get(stage) or OF_PARTS[STAGES[stage].part]


@dataclass(frozen=True)
class Cases:
    """The dossiers of ``ledger``, those with a public model told apart."""

    ledger: YearLedger

    @cached_property
    def public(self) -> frozenset[int]:
        """The dossiers about which anyone can read on this site."""
        pages = ModelPage.objects.live().public().exclude(evaluation=None).order_by()
        return frozenset(
            Dossier.objects.filter(proposal__in=pages.values("evaluation__proposal")).values_list("pk", flat=True)
        )

    def column(self, lines: Iterable[tuple[str, str]], found: Mapping[int, str]) -> dict[str, int | None]:
        """How many dossiers have each of the values of ``lines``. ``found`` is the value of each dossier."""
        public = Counter(value for pk, value in found.items() if pk in self.public)
        return anonymous(list(lines), Counter(found.values()), public)

    def stages(self) -> Table:
        """Where every proposal stood on the closing day."""
        stages = {pk: stage_after(A(act.kind) for act in acts) for pk, acts in self.ledger.recorded.items()}
        found = {pk: standing_of(stage) for pk, stage in stages.items() if stage}
        return Table(
            "de-xuat-theo-buoc",
            "Đề xuất đang ở đâu",
            "Mọi đề xuất đã trình, mỗi đề xuất đếm một lần, theo bước của hồ sơ hết ngày chốt số liệu.",
            "Bước",
            COUNT,
            rows(STANDINGS, [self.column(STANDINGS, found)]),
        )

    def fields(self) -> Table:
        """The same proposals by field of work."""
        return self.by_proposal(
            "de-xuat-theo-linh-vuc",
            "Đề xuất theo lĩnh vực",
            "Lĩnh vực ghi trong kế hoạch đề xuất.",
            "Lĩnh vực",
            FieldOfWork.choices,
            "proposal__field",
        )

    def kinds(self) -> Table:
        """The same proposals by the kind of agency where their author works."""
        return self.by_proposal(
            "de-xuat-theo-co-quan",
            "Đề xuất theo loại cơ quan",
            "Loại cơ quan nơi người đề xuất làm việc, theo khoản 2 Điều 1.",
            "Loại cơ quan",
            AgencyKind.choices,
            "proposal__agency__kind",
        )

    def by_proposal(self, key: str, title: str, definition: str, heading: str, choices: list, path: str) -> Table:
        """The proposals by the column ``path`` of their dossiers."""
        lines = [(value, str(label)) for value, label in choices]
        every = Dossier.objects.order_by().values_list("pk", path)
        found = {pk: value for pk, value in every if pk in self.ledger.recorded}
        return Table(key, title, definition, heading, COUNT, rows(lines, [self.column(lines, found)]))

    def movements(self) -> Table:
        """What happened to proposals in each quarter."""
        firsts = [self.firsts(kinds) for _, kinds in MOVEMENTS]
        lines = quarters(firsts[0].values(), self.ledger.until)
        columns = [self.column(lines, {pk: quarter_of(day) for pk, day in first.items()}) for first in firsts]
        return Table(
            "de-xuat-theo-quy",
            "Đề xuất theo quý",
            "Đếm theo ngày của từng việc; việc lặp lại của một đề xuất chỉ đếm lần đầu. Quý cuối tính đến ngày chốt.",
            "Quý",
            tuple(measure for measure, _ in MOVEMENTS),
            rows(lines, columns),
        )

    def firsts(self, kinds: tuple[A, ...]) -> dict[int, date]:
        """The day of the first act of ``kinds`` of each dossier that has one."""
        return {
            pk: min(act.on for act in acts if act.kind in kinds)
            for pk, acts in self.ledger.standing.items()
            if any(act.kind in kinds for act in acts)
        }
