"""What the portal gives away as open data: each dataset with its columns, and what each column means."""

from collections.abc import Iterable

from content.proposal.models import FieldOfWork
from content.regulation.links import provision_url
from content.regulation.models import Provision
from content.showcase.models import ModelFigure, ModelPage
from home.api.models import public_models
from home.api.provisions import current_text
from home.open_data.columns import Column, Dataset
from home.open_data.replications import REPLICATIONS
from home.statistics.files import STATISTICS

FIELDS = ", ".join(f"{value} ({label})" for value, label in FieldOfWork.choices)


def models_by_day() -> Iterable[ModelPage]:
    return public_models().order_by("recognised_date", "pk").iterator(chunk_size=500)


def figures_by_model() -> Iterable[ModelFigure]:
    public = ModelPage.objects.live().public().order_by()
    found = ModelFigure.objects.filter(page__in=public).select_related("page")
    return found.order_by("page__recognised_date", "page_id", "sort_order").iterator(chunk_size=500)


def provision_address(provision: Provision) -> str:
    if provision.article is None:
        return ""
    return provision_url(provision.article) + (f"#{provision.anchor}" if provision.anchor else "")


MODELS = Dataset(
    "mo-hinh",
    "Mô hình đã được công nhận",
    "Mỗi dòng là một mô hình đã công bố trên cổng.",
    (
        Column("slug", "string", "Mã của mô hình, là phần cuối địa chỉ trang.", lambda m: m.slug),
        Column("title", "string", "Tên mô hình.", lambda m: m.title),
        Column("summary", "string", "Tóm tắt một hai câu.", lambda m: m.summary),
        Column("field", "string", f"Lĩnh vực: {FIELDS}.", lambda m: m.field),
        Column("theme", "string", "Nội dung thúc đẩy theo điểm d khoản 1 Điều 5.", lambda m: m.theme),
        Column("outcome", "string", "Kết quả được công nhận (Điều 17).", lambda m: m.outcome),
        Column("recognised_date", "date", "Ngày công nhận.", lambda m: m.recognised_date.isoformat()),
        Column("agency_code", "string", "Mã cơ quan thực hiện.", lambda m: m.source_agency.code),
        Column("agency_name", "string", "Tên cơ quan thực hiện.", lambda m: m.source_agency.name),
        Column("agency_kind", "string", "Loại cơ quan theo khoản 2 Điều 1.", lambda m: m.source_agency.kind),
        Column("is_sample", "boolean", "Đúng nếu là dữ liệu mẫu, không có thật.", lambda m: m.is_sample),
    ),
    models_by_day,
)
FIGURES = Dataset(
    "so-lieu",
    "Số liệu trước và sau của các mô hình",
    "Mỗi dòng là một chỉ số của một mô hình.",
    (
        Column("model", "string", "Mã của mô hình.", lambda f: f.page.slug),
        Column("label", "string", "Tên chỉ số.", lambda f: f.label),
        Column("unit", "string", "Đơn vị đo.", lambda f: f.unit),
        Column("before", "number", "Giá trị trước khi làm; trống nếu không đo.", lambda f: f.before),
        Column("after", "number", "Giá trị sau khi làm.", lambda f: f.after),
    ),
    figures_by_model,
)
PROVISIONS = Dataset(
    "quy-dinh",
    "Toàn văn Quy định",
    "Mỗi dòng là một đơn vị (chương, điều, khoản, điểm…) của bản đang có hiệu lực.",
    (
        Column("ref", "string", "Mã của đơn vị, ví dụ dieu-7.khoan-2.", lambda p: p.ref),
        Column("kind", "string", "Loại đơn vị.", lambda p: p.kind),
        Column("label", "string", "Ký hiệu như in trong văn bản.", lambda p: p.label),
        Column("title", "string", "Tên, nếu có.", lambda p: p.title),
        Column("text", "string", "Nội dung.", lambda p: p.text),
        Column("article", "integer", "Số của điều; trống nếu nằm ngoài các điều.", lambda p: p.article),
        Column("address", "string", "Nơi đọc trên cổng.", provision_address),
    ),
    lambda: current_text().iterator(chunk_size=500),
)
DATASETS = {dataset.slug: dataset for dataset in (MODELS, FIGURES, REPLICATIONS, STATISTICS, PROVISIONS)}
