"""The seven registers (Điều 20.1, 20.2)."""

from django.urls import path
from wagtail.admin.ui.tables import Column

from workflow.policies.registers import registered_agencies
from workflow.reports.registers import acts, cases, late, others
from workflow.views.registers.base import DayColumn, Register, to_dossier
from workflow.views.registers.filters import (
    ActFilters,
    CaseFilters,
    DeliveryFilters,
    DifficultyFilters,
    IdleFilters,
    LateFilters,
)

CASE = [to_dossier("code", "Hồ sơ"), Column("title", label="Đề xuất"), Column("agency", label="Cơ quan")]


class CaseRegister(Register):
    page_title = "Sổ hồ sơ"
    explanation = "Mọi hồ sơ theo bước: đang ở bàn ai, hạn gần nhất."
    index_url_name = "workflow_register_cases"
    index_results_url_name = "workflow_register_cases_results"
    filterset_class = CaseFilters
    make_rows = cases.case_rows
    columns = [
        *CASE,
        Column("field", label="Lĩnh vực"),
        Column("stage", label="Bước"),
        DayColumn("since", label="Từ ngày"),
        Column("desk", label="Đang ở bàn"),
        Column("limit", label="Thời hạn gần nhất"),
        DayColumn("due", label="Hạn cuối"),
    ]

    def get_base_queryset(self):
        return cases.cases(self.dossiers)


class LateRegister(Register):
    page_title = "Việc trễ hạn"
    explanation = (
        "Các bước quá thời hạn của Quy định: đang ở bàn ai, trễ bao nhiêu ngày làm việc, theo khoản nào. "
        "Mốc nội bộ không tính là trễ hạn, xem riêng."
    )
    index_url_name = "workflow_register_late"
    index_results_url_name = "workflow_register_late_results"
    filterset_class = LateFilters
    make_rows = late.late_rows
    columns = [
        *CASE,
        Column("step", label="Việc"),
        Column("clause", label="Căn cứ"),
        DayColumn("due", label="Hạn cuối"),
        DayColumn("done", label="Xong ngày"),
        Column("days", label="Trễ (ngày làm việc)"),
        Column("desk", label="Đang ở bàn"),
    ]

    def get_base_queryset(self):
        return late.late_clocks(self.dossiers, self.today)


class ActRegister(Register):
    """A register of single acts."""

    filterset_class = ActFilters
    columns = [
        *CASE,
        DayColumn("on", label="Ngày"),
        Column("what", label="Việc"),
        Column("text", label="Lý do"),
        Column("note", label="Ghi chú"),
    ]


class VoteRegister(ActRegister):
    page_title = "Quyết định khác biểu quyết, ngang phiếu"
    explanation = "Đề xuất được cho triển khai khi tập thể không thông qua, và lượt biểu quyết hai bên ngang nhau."
    index_url_name = "workflow_register_votes"
    index_results_url_name = "workflow_register_votes_results"
    make_rows = acts.decided_rows

    def get_base_queryset(self):
        return acts.decided_otherwise(self.dossiers)


class MovedRegister(ActRegister):
    page_title = "Thay đổi hạn cuối"
    explanation = "Hạn cuối được tính lại vì lịch làm việc hoặc bộ quy tắc thay đổi, kèm lý do."
    index_url_name = "workflow_register_moved"
    index_results_url_name = "workflow_register_moved_results"
    make_rows = acts.moved_rows

    def get_base_queryset(self):
        return acts.moved(self.dossiers)


class DifficultyRegister(ActRegister):
    page_title = "Khó khăn, vướng mắc"
    explanation = (
        "Kiến nghị và khó khăn nêu trong báo cáo tiến độ; việc báo cáo Ban Thường vụ Tỉnh ủy qua Ban Tổ chức "
        "(khoản 2 Điều 20) được ghi rõ."
    )
    index_url_name = "workflow_register_difficulties"
    index_results_url_name = "workflow_register_difficulties_results"
    filterset_class = DifficultyFilters
    make_rows = acts.difficulty_rows
    columns = [
        *CASE,
        DayColumn("on", label="Ngày"),
        Column("what", label="Việc"),
        Column("text", label="Khó khăn, vướng mắc"),
        Column("note", label="Tình trạng"),
    ]

    def get_base_queryset(self):
        return acts.difficulties(self.dossiers)


class IdleRegister(Register):
    page_title = "Cơ quan chưa có đề xuất"
    explanation = "Cơ quan có người đứng đầu mà trong năm chưa có kế hoạch đề xuất nào được trình."
    index_url_name = "workflow_register_idle"
    index_results_url_name = "workflow_register_idle_results"
    filterset_class = IdleFilters
    make_rows = others.idle_rows
    columns = [
        Column("agency", label="Cơ quan"),
        Column("kind", label="Loại cơ quan"),
        Column("superior", label="Cơ quan cấp trên"),
        DayColumn("last", label="Đề xuất gần nhất"),
    ]

    def get_base_queryset(self):
        chosen = self.request.GET.get("year", "")
        year = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) == 4 else self.today.year
        return others.idle(registered_agencies(self.request.user, self.today), year, self.today)


class DeliveryRegister(Register):
    page_title = "Thông báo đã gửi"
    explanation = "Ai được báo, lúc nào, bằng kênh nào; nội dung thư không hiện ở đây."
    index_url_name = "workflow_register_deliveries"
    index_results_url_name = "workflow_register_deliveries_results"
    filterset_class = DeliveryFilters
    make_rows = others.delivery_rows
    columns = [
        to_dossier("code", "Hồ sơ"),
        Column("recipient", label="Người nhận"),
        Column("agency", label="Cơ quan"),
        Column("subject", label="Tiêu đề"),
        Column("channel", label="Kênh"),
        Column("claimed", label="Lập lúc"),
        Column("sent", label="Gửi lúc"),
        Column("state", label="Tình trạng"),
    ]

    def get_base_queryset(self):
        return others.deliveries(self.dossiers)


REGISTERS: dict[str, type[Register]] = {
    "ho-so": CaseRegister,
    "tre-han": LateRegister,
    "bieu-quyet": VoteRegister,
    "chua-co-de-xuat": IdleRegister,
    "thay-doi-han": MovedRegister,
    "kho-khan": DifficultyRegister,
    "thong-bao": DeliveryRegister,
}
urlpatterns = [
    pattern
    for slug, view in REGISTERS.items()
    for pattern in (
        path(f"{slug}/", view.as_view(), name=view.index_url_name),
        path(f"{slug}/ket-qua/", view.as_view(results_only=True), name=view.index_results_url_name),
    )
]
"""Below ``/admin/so-theo-doi/``."""
