"""Who copied which model and how it went, as far as the model's page tells it."""

from collections.abc import Iterable

from content.showcase.models import ModelPage, Obstacle, Replication, ReplicationState
from home.open_data.columns import Column, Dataset


def replications_by_model() -> Iterable[Replication]:
    public = ModelPage.objects.live().public().order_by()
    found = Replication.objects.filter(page__in=public).select_related("page", "agency").prefetch_related("entries")
    return found.order_by("page__recognised_date", "page_id", "pk").iterator(chunk_size=500)


def named(choices: Iterable[tuple[str, object]]) -> str:
    return ", ".join(f"{value} ({label})" for value, label in choices)


REPLICATIONS = Dataset(
    "nhan-rong",
    "Nơi làm theo các mô hình",
    "Mỗi dòng là một cơ quan làm theo một mô hình, kể cả khi không thành công. Lời kể chỉ có sau khi được duyệt.",
    (
        Column("model", "string", "Mã của mô hình.", lambda r: r.page.slug),
        Column("agency_code", "string", "Mã cơ quan làm theo.", lambda r: r.agency.code),
        Column("agency_name", "string", "Tên cơ quan làm theo.", lambda r: r.agency.name),
        Column("state", "string", f"Tình trạng: {named(ReplicationState.choices)}.", lambda r: r.state),
        Column("since", "date", "Ngày ghi nhận đầu tiên.", lambda r: r.since.isoformat() if r.since else ""),
        Column(
            "updated", "date", "Ngày của diễn biến mới nhất.", lambda r: r.latest.on.isoformat() if r.latest else ""
        ),
        Column(
            "reason",
            "string",
            f"Lý do không thành công hoặc dừng: {named(Obstacle.choices)}; trống nếu không có.",
            lambda r: r.latest.reason if r.latest else "",
        ),
        Column("adaptation", "string", "Đã điều chỉnh những gì.", lambda r: r.shown_adaptation),
        Column("note", "string", "Lời kể của cơ quan làm theo.", lambda r: r.told.note if r.told else ""),
        Column("result", "string", "Kết quả đo được.", lambda r: r.told.figure_text if r.told else ""),
    ),
    replications_by_model,
)
