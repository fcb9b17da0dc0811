"""Recognised models and who copied them: public on this site one by one, here added up."""

from collections import Counter
from datetime import date

from content.proposal.models import FieldOfWork
from content.showcase.models import ModelPage, Replication, ReplicationEntry, ReplicationState
from content.statistics.figures import Measure, Table
from workflow.reports.statistics.columns import rows
from workflow.reports.statistics.quarters import quarter_of, quarters

MODELS = (Measure("models", "Số mô hình"),)
TOLD = "Mô hình đang công bố trên cổng"


def public_models():
    return ModelPage.objects.live().public().order_by()


def models_by_quarter(today: date) -> Table:
    """The public models by the quarter in which their result was recognised."""
    days = list(public_models().values_list("recognised_date", flat=True))
    lines = quarters(days, today)
    return Table(
        "mo-hinh-theo-quy",
        "Mô hình theo quý được công nhận",
        f"{TOLD}, xếp theo ngày kết quả được công nhận.",
        "Quý",
        MODELS,
        rows(lines, [Counter(map(quarter_of, days))]),
    )


def models_by_field() -> Table:
    """The public models by field of work."""
    lines = [(value, str(label)) for value, label in FieldOfWork.choices]
    return Table(
        "mo-hinh-theo-linh-vuc",
        "Mô hình theo lĩnh vực",
        f"{TOLD}, theo lĩnh vực ghi trên trang mô hình.",
        "Lĩnh vực",
        MODELS,
        rows(lines, [Counter(public_models().values_list("field", flat=True))]),
    )


def replications_by_state() -> Table:
    """How the agencies that copy a model are getting on."""
    found = Counter(Replication.objects.filter(page__in=public_models()).order_by().values_list("state", flat=True))
    return Table(
        "nhan-rong",
        "Nhân rộng đến đâu",
        "Mỗi cơ quan làm theo một mô hình đếm một lần, theo tình trạng mới nhất đã ghi.",
        "Tình trạng",
        (Measure("replications", "Số nơi làm theo"),),
        rows([(state.value, state.label) for state in ReplicationState], [found]),
    )


def replications_by_quarter(today: date) -> Table:
    """What was recorded of replications in each quarter; the same state again is not counted again."""
    entries = ReplicationEntry.objects.filter(replication__page__in=public_models()).order_by("pk")
    firsts: dict[tuple[int, str], date] = {}
    for replication, state, on in entries.values_list("replication", "state", "on"):
        firsts.setdefault((replication, state), on)
    lines = quarters(firsts.values(), today)
    counted = Counter((state, quarter_of(on)) for (_, state), on in firsts.items())
    return Table(
        "nhan-rong-theo-quy",
        "Nhân rộng theo quý",
        "Đếm theo ngày mỗi nơi chuyển sang từng tình trạng lần đầu; một nơi có thể có nhiều tình trạng trong một quý.",
        "Quý",
        tuple(Measure(state.value, state.label) for state in ReplicationState),
        rows(lines, [{key: counted[state, key] for key, _ in lines} for state in ReplicationState.values]),
    )
