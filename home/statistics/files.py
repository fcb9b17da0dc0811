"""The figures as rows for files: one table as people see it, or all of them with one value a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from content.statistics.figures import Measure, Place, Row, Table
from content.statistics.snapshots import latest
from home.open_data.columns import Column, Dataset

NOT_TOLD = "trống nếu không công bố để không ai nhận ra một hồ sơ"


@dataclass(frozen=True)
class Value:
    """One number of one table."""

    table: Table
    row: Row
    measure: Measure
    number: int | None


def citation_of(place: Place | None) -> str:
    """``"điểm 2.1 khoản 2 Điều 7"``; empty for no place."""
    if place is None:
        return ""
    parts = [f"điểm {place.point}"] if place.point else []
    parts += [f"khoản {place.clause}"] if place.clause else []
    return " ".join([*parts, f"Điều\u00a0{place.article}"])


def value_at(number: int, row: Row) -> int | None:
    """The value of ``row`` for the measure of that place."""
    return row.values[number]


def as_dataset(table: Table) -> Dataset:
    """``table`` with a column for each of its measures."""
    values = tuple(
        Column(measure.key, "integer", f"{measure.label}; {NOT_TOLD}.", partial(value_at, number))
        for number, measure in enumerate(table.measures)
    )
    named = (
        Column("key", "string", "Mã của dòng.", lambda row: row.key),
        Column("label", "string", f"{table.heading}.", lambda row: row.label),
        Column("provision", "string", "Điều, khoản của Quy định, nếu có.", lambda row: citation_of(row.place)),
    )
    return Dataset(table.key, table.title, table.definition, (*named, *values), lambda: table.rows)


def every_value() -> Iterator[Value]:
    """Each number of the figures in force; nothing before the first computing."""
    snapshot = latest()
    for table in snapshot.read().tables if snapshot else ():
        for row in table.rows:
            for measure, number in zip(table.measures, row.values, strict=True):
                yield Value(table, row, measure, number)


STATISTICS = Dataset(
    "thong-ke",
    "Thống kê",
    "Mỗi dòng là một con số trên trang Thống kê. Số nhỏ về hồ sơ chưa công khai thì không nêu.",
    (
        Column("table", "string", "Mã của bảng số liệu.", lambda v: v.table.key),
        Column("title", "string", "Tên bảng.", lambda v: v.table.title),
        Column("row", "string", "Mã của dòng trong bảng.", lambda v: v.row.key),
        Column("label", "string", "Tên dòng.", lambda v: v.row.label),
        Column("provision", "string", "Điều, khoản của Quy định, nếu có.", lambda v: citation_of(v.row.place)),
        Column("measure", "string", "Mã của số đo.", lambda v: v.measure.key),
        Column("measure_label", "string", "Tên của số đo.", lambda v: v.measure.label),
        Column("value", "integer", f"Con số; {NOT_TOLD}.", lambda v: v.number),
        Column("is_kept_back", "boolean", "Đúng nếu con số không được công bố.", lambda v: v.number is None),
    ),
    every_value,
)
