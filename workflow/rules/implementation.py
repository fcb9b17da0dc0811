"""Carrying an approved proposal out (Điều 3.2, 7.3, 13, 17.1)."""

from collections.abc import Sequence
from datetime import date

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


@rule(Citation(7, 3))
def someone_is_assigned(*, implementers: int, organisation: str) -> str:
    """The work is given to the proposer, to other persons or to an organisation."""
    return "" if implementers or organisation.strip() else "Cần giao cho ít nhất một cán bộ hoặc một tổ chức thực hiện"


@rule(Citation(17, 1))
def someone_can_report(*, implementers: int) -> str:
    """At least one named official answers for the reports, also where an organisation carries the work."""
    return "" if implementers else "Cần ít nhất một cán bộ chịu trách nhiệm báo cáo"


@rule(Citation(3, 2))
def work_starts_after_permission(*, starts: date, approved_on: date) -> str:
    """Nothing is carried out before the competent authority permits it."""
    if starts < approved_on:
        return f"Chỉ được thực hiện từ khi được cho phép ({approved_on:%d/%m/%Y})"
    return ""


@rule(Citation(7, 1, "1.1"))
def work_ends_after_it_starts(*, starts: date, ends: date) -> str:
    """The planned end does not lie before the start."""
    return "Ngày dự kiến hoàn thành phải sau ngày bắt đầu" if ends < starts else ""


@rule(Citation(17, 1))
def report_is_complete(*, missing: Sequence[str]) -> str:
    """The result report holds every block; ``missing`` are the labels of empty ones."""
    return f"Báo cáo kết quả còn thiếu: {'; '.join(missing)}" if missing else ""


@rule(Citation(17, 3, "c", reading="A20"))
def incomplete_result_has_reasons(*, outcome: str, reasons: str) -> str:
    """A result that is not, or only partly, completed is recognised with the reasons."""
    if outcome != "completed" and not reasons.strip():
        return "Kết quả không hoàn thành hoặc hoàn thành một phần phải nêu rõ lý do"
    return ""


@rule(Citation(17, 2))
def recognition_differs_with_reasons(*, outcome: str, voted: str, reasons: str) -> str:
    """A recognition other than what the collective found needs a written reason."""
    return (
        "Kết quả công nhận khác kết quả biểu quyết: cần nêu lý do" if outcome != voted and not reasons.strip() else ""
    )
