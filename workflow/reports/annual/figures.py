"""The figures of a year, each with the words that say what it counts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from content.proposal.models import FieldOfWork, Proposal
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.measures import incentives, models, protection
from workflow.reports.annual.punctuality import late_steps, limits
from workflow.reports.annual.tables import Figure, LateRow, LimitRow, Section
from workflow.rules.acts import CLOSINGS
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import STAGES
from workflow.rules.voting import OUTCOME_LABELS, Outcome

HAPPENED = (
    ("received", "Kế hoạch đề xuất đã trình", (A.PLAN_SUBMITTED,)),
    ("approved", "Được phê duyệt", (A.PROPOSAL_APPROVED,)),
    ("overridden", "Được cho triển khai khi tập thể không thông qua", (A.VOTE_OVERRIDDEN,)),
    ("refused", "Không được phê duyệt", (A.PROPOSAL_REFUSED,)),
    ("suspended", "Lượt tạm dừng thực hiện", (A.SUSPENSION_ORDERED,)),
    ("terminated", "Chấm dứt thực hiện", (A.WORK_TERMINATED,)),
)


@dataclass(frozen=True)
class Figures:
    """Everything that a report counts, ready to be kept."""

    sections: tuple[Section, ...]
    limits: tuple[LimitRow, ...]
    late: tuple[LateRow, ...]

    def as_json(self) -> dict:
        """As a sent report keeps it."""
        return asdict(self)


def figures_of(ledger: YearLedger) -> Figures:
    """Count the year."""
    return Figures(
        sections=(
            Section(
                "proposals",
                "Đề xuất trong kỳ",
                "Đếm theo ngày của từng việc trong sổ hồ sơ; một đề xuất có thể có nhiều việc trong kỳ.",
                (*happened(ledger), *outcomes(ledger)),
            ),
            Section(
                "stages",
                f"Các hồ sơ đang ở bước nào, hết ngày {ledger.until:%d/%m/%Y}",
                "Mọi hồ sơ của cơ quan đến ngày chốt, kể cả từ năm trước; mỗi hồ sơ đếm một lần.",
                tuple(stages(ledger)),
            ),
            Section(
                "fields", "Kế hoạch đã trình theo lĩnh vực", "Theo lĩnh vực ghi trong kế hoạch.", tuple(fields(ledger))
            ),
            Section(
                "votes",
                "Biểu quyết",
                "Chỉ đếm lượt biểu quyết có hiệu lực; lượt đã hủy không tính.",
                tuple(votes(ledger)),
            ),
            incentives(ledger),
            protection(ledger),
            models(ledger),
        ),
        limits=tuple(limits(ledger)),
        late=tuple(late_steps(ledger)),
    )


def happened(ledger: YearLedger) -> Iterator[Figure]:
    """How often each step was taken."""
    for key, label, kinds in HAPPENED:
        yield Figure(key, label, sum(1 for _ in ledger.within(*kinds)))


def outcomes(ledger: YearLedger) -> Iterator[Figure]:
    """What the results were recognised as."""
    found = Counter(act.data["outcome"] for act in ledger.within(A.RESULT_RECOGNISED))
    for outcome in Outcome:
        yield Figure(f"result_{outcome}", f"Công nhận kết quả: {OUTCOME_LABELS[outcome].lower()}", found[outcome])


def stages(ledger: YearLedger) -> Iterator[Figure]:
    """How many dossiers stood where, in the order of the procedure; empty stages left out."""
    found = Counter(ledger.stages())
    for stage, info in STAGES.items():
        if found[stage]:
            yield Figure(stage.value, info.label, found[stage])


def fields(ledger: YearLedger) -> Iterator[Figure]:
    """The plans of the year by field; fields without any left out."""
    sent = [act.dossier_id for act in ledger.within(A.PLAN_SUBMITTED)]
    found = Counter(Proposal.objects.filter(dossier__in=sent).values_list("field", flat=True))
    for value, label in FieldOfWork.choices:
        if found[value]:
            yield Figure(value, str(label), found[value])


def votes(ledger: YearLedger) -> Iterator[Figure]:
    """Votes that ended, and those that were tied."""
    closed = list(ledger.within(*CLOSINGS))
    yield Figure("votes", "Lượt biểu quyết đã kết thúc", len(closed))
    yield Figure("ties", "Trong đó hai bên ngang nhau", sum(act.data["tied"] for act in closed))
    yield Figure(
        "overrides", "Quyết định cho triển khai khi không thông qua", sum(1 for _ in ledger.within(A.VOTE_OVERRIDDEN))
    )
