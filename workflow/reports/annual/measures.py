"""Incentives, protection and public models of a year; counts only, nobody is named."""

from collections import Counter
from collections.abc import Iterator

from django.db.models import Count

from content.showcase.models import ReplicationEntry, ReplicationState
from workflow.models import Act
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.tables import Figure, Section
from workflow.rules.acts import ActKind as A
from workflow.rules.incentives import INCENTIVE_LABELS, Incentive
from workflow.rules.protection import BASIS_LABELS, Basis

REPLICATED = (
    ("replicated", "Nơi bắt đầu làm theo", ReplicationState.UNDER_WAY),
    ("replicated_well", "Nơi làm theo thành công", ReplicationState.SUCCEEDED),
    ("replicated_badly", "Nơi làm theo không thành công", ReplicationState.FAILED),
)
"""What the ledger of copies is counted for, by the state that an entry tells."""


def granted(ledger: YearLedger) -> list[Act]:
    """The acts of the period that applied an incentive, or granted one that was proposed."""
    answers = (act for act in ledger.within(A.INCENTIVE_ANSWERED) if act.data.get("grant") == "granted")
    return [*ledger.within(A.INCENTIVE_APPLIED), *answers]


def form_of(act: Act, ledger: YearLedger) -> str:
    """Which form an act granted: its own, or that of the proposal it answers."""
    if act.kind == A.INCENTIVE_APPLIED:
        return act.data["incentive"]
    asked = act.data["answers"]
    return next(each.data["incentive"] for each in ledger.standing[act.dossier_id] if each.sequence == asked)


def incentives(ledger: YearLedger) -> Section:
    """How often each form of Điều 9.1 was applied."""
    found = Counter(form_of(act, ledger) for act in granted(ledger))
    rows = [Figure(form.value, INCENTIVE_LABELS[form], found[form.value]) for form in Incentive]
    rows.append(
        Figure("proposed", "Đã đề nghị cơ quan quản lý cán bộ", sum(1 for _ in ledger.within(A.INCENTIVE_PROPOSED)))
    )
    rows.append(Figure("revoked", "Đã thu hồi", sum(1 for _ in ledger.within(A.INCENTIVE_REVOKED))))
    return Section(
        "incentives",
        "Khuyến khích theo hình thức (Điều 9)",
        "Đếm lượt áp dụng trong kỳ, gồm cả đề nghị đã được cơ quan quản lý cán bộ chấp thuận.",
        tuple(rows),
    )


def protection(ledger: YearLedger) -> Section:
    """How many findings rest on each clause of Điều 10; whom they are about is not told."""
    found = Counter(act.data["basis"] for act in ledger.within(A.PROTECTION_FOUND))
    rows = [Figure(basis.value, BASIS_LABELS[basis], found[basis.value]) for basis in Basis]
    agencies = sum(1 for _ in ledger.within(A.AGENCY_PROTECTION_FOUND))
    rows.append(Figure("agencies", "Kết luận đối với cơ quan, người đứng đầu (Điều 11)", agencies))
    return Section(
        "protection",
        "Bảo vệ theo khoản (Điều 10, 11)",
        "Chỉ đếm số kết luận trong kỳ; không nêu người, không nêu hồ sơ.",
        tuple(rows),
    )


def models(ledger: YearLedger) -> Section:
    """Models that were made public."""
    published = sum(1 for _ in ledger.within(A.MODEL_PUBLISHED))
    cleared = sum(1 for _ in ledger.within(A.MODEL_CLEARED))
    return Section(
        "models",
        "Mô hình",
        "Mô hình công bố trên cổng trong kỳ, theo ngày công bố; nơi làm theo đếm theo sổ nhân rộng, theo ngày ghi.",
        (
            Figure("cleared", "Cơ quan đồng ý công bố", cleared),
            Figure("published", "Đã công bố", published),
            *replications(ledger),
        ),
    )


def replications(ledger: YearLedger) -> Iterator[Figure]:
    """How many agencies began to copy models of the scope in the period, and how many did so with success."""
    told = ReplicationEntry.objects.filter(
        on__range=(ledger.opens, ledger.until),
        replication__page__evaluation__proposal__dossier__in=ledger.scope.dossiers(),
    )
    counted = told.order_by().values("state").annotate(places=Count("replication", distinct=True))
    places = dict(counted.values_list("state", "places"))
    for key, label, state in REPLICATED:
        yield Figure(key, label, places.get(state, 0))
