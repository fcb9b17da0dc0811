"""Each condition of Điều 5, 9.2, 10 and 11 with the evidence in the dossier, and what is missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.urls import reverse

from content.evaluation.models import Evaluation
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.incentives import (
    CONDITION_CITATIONS,
    CONDITION_LABELS,
    LIMB_CITATION,
    LIMB_LABELS,
    Condition,
    Limb,
)
from workflow.rules.protection import BASIS_LABELS, QUESTION_LABELS, Basis, Question, possible_bases
from workflow.rules.voting import OUTCOME_LABELS, Outcome
from workflow.views.timeline import citation_url

HEAD, PROPOSER, IMPLEMENTER, COMMISSION = "Người đứng đầu", "Người đề xuất", "Người thực hiện", "Ban Tổ chức"
CHANGES = (ActKind.AMENDMENT_ADVICE_GIVEN, ActKind.AMENDMENT_APPROVED, ActKind.AMENDMENT_REFUSED)
APPROVALS = (ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN)


@dataclass(frozen=True)
class Evidence:
    """Something in the dossier that speaks to a condition."""

    text: str
    url: str


@dataclass(frozen=True)
class Missing:
    """Something that is not there yet, and who must find it."""

    text: str
    who: str


@dataclass(frozen=True)
class Row:
    """One condition."""

    citation: Citation
    text: str
    verdict: str = ""
    evidence: list[Evidence] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where the public reads the clause."""
        return citation_url(self.citation)


class Sheet:
    """The dossier as the rows read it: only acts that the reader may read."""

    def __init__(self, dossier: Dossier, acts: Sequence[Act]) -> None:
        self.dossier = dossier
        self.acts = acts
        self.page = reverse("workflow_dossier", args=[dossier.pk])

    def last(self, *kinds: ActKind) -> Act | None:
        """The latest readable act of ``kinds``."""
        return next((act for act in reversed(self.acts) if act.kind in kinds), None)

    def every(self, *kinds: ActKind) -> list[Evidence]:
        """Every readable act of ``kinds`` as evidence."""
        return [self.evidence(act) for act in self.acts if act.kind in kinds]

    def evidence(self, act: Act) -> Evidence:
        """An act as evidence, linked to its place on the timeline."""
        return Evidence(f"{act.act_type.label}, {act.on:%d/%m/%Y}", f"{self.page}#buoc-{act.sequence}")

    @cached_property
    def report(self) -> Evaluation | None:
        """The result report, if it was begun."""
        return Evaluation.objects.filter(proposal=self.dossier.proposal).first()

    @cached_property
    def outcome(self) -> str:
        """What the result was recognised as; empty before."""
        recognised = self.last(ActKind.RESULT_RECOGNISED)
        return recognised.data["outcome"] if recognised else ""

    @cached_property
    def finding(self) -> Act | None:
        """The latest finding on the people that the reader may read."""
        return self.last(ActKind.PROTECTION_FOUND)

    def plan(self, *names: str) -> tuple[list[Evidence], list[Missing]]:
        """Blocks of the plan, written or missing."""
        return self.blocks(self.dossier.proposal, names, "Kế hoạch", "#ke-hoach", PROPOSER)

    def result(self, *names: str) -> tuple[list[Evidence], list[Missing]]:
        """Blocks of the result report, written or missing."""
        if self.report is None:
            return [], [Missing("Báo cáo kết quả thực hiện", IMPLEMENTER)]
        return self.blocks(self.report, names, "Báo cáo kết quả", "#bao-cao", IMPLEMENTER)

    def blocks(self, record, names: Iterable[str], origin: str, anchor: str, who: str):
        """Text blocks of a record, as evidence where written and as missing where empty."""
        evidence, missing = [], []
        for name in names:
            label = record._meta.get_field(name).verbose_name
            if getattr(record, name).strip():
                evidence.append(Evidence(f"{origin}: {label}", self.page + anchor))
            else:
                missing.append(Missing(f"{origin}: {label}", who))
        return evidence, missing


def condition_row(sheet: Sheet, condition: Condition, evidence: list[Evidence], missing: list[Missing]) -> Row:
    """One condition of Điều 5.1, with the head's mark where there is one."""
    assessed = sheet.last(ActKind.CONDITIONS_ASSESSED)
    verdict = ""
    if assessed is None:
        missing = [*missing, Missing("Nhận xét đạt hay chưa đạt, có căn cứ", HEAD)]
    else:
        verdict = "Đạt" if assessed.data[condition.value] == "met" else "Chưa đạt"
        evidence = [*evidence, sheet.evidence(assessed)]
    return Row(CONDITION_CITATIONS[condition], CONDITION_LABELS[condition], verdict, evidence, missing)


def limb_row(sheet: Sheet) -> Row:
    """Điều 3.2: what was wrong with the rules in force, as the plan says and as the head notes."""
    proposal = sheet.dossier.proposal
    label = proposal.get_legal_gap_display()
    evidence = [Evidence(f"Kế hoạch: {label}", f"{sheet.page}#ke-hoach")] if label else []
    cited, uncited = sheet.plan("unfit_provisions") if proposal.legal_gap == Limb.UNFIT else ([], [])
    searched, unsearched = sheet.plan("legal_search")
    missing = [] if label else [Missing("Trường hợp của điểm nghẽn", PROPOSER)]
    assessed = sheet.last(ActKind.CONDITIONS_ASSESSED)
    noted = assessed is not None and bool(assessed.data.get("limb") and assessed.data.get("limb_note"))
    if not noted:
        missing.append(Missing("Ghi rõ trường hợp nào, có căn cứ, khi xét điều kiện", HEAD))
    return Row(
        LIMB_CITATION,
        "Điểm nghẽn chưa được quy định, hoặc đã có quy định nhưng không phù hợp",
        LIMB_LABELS[Limb(assessed.data["limb"])] if assessed and noted else "",
        [*evidence, *cited, *searched, *([sheet.evidence(assessed)] if assessed and noted else [])],
        [*missing, *uncited, *unsearched],
    )


def incentive_rows(sheet: Sheet) -> list[Row]:
    """Điều 3.2, 5.1 and 9.2."""
    plan_a, lacks_a = sheet.plan("bottleneck", "legal_search", "solution")
    plan_b, lacks_b = sheet.plan("expected_effect")
    result_b, unreported_b = sheet.result("achieved", "effect")
    plan_c, lacks_c = sheet.plan("rationale", "negative_impact")
    result_c, unreported_c = sheet.result("negative_impact")
    theme = sheet.dossier.proposal.get_theme_display()
    plan_d = [Evidence(f"Kế hoạch: {theme}", f"{sheet.page}#ke-hoach")] if theme else []
    lacks_d = [] if theme else [Missing("Nội dung thúc đẩy của đề xuất", PROPOSER)]
    resources = sheet.every(ActKind.ASSIGNMENT_MADE, ActKind.RESOURCE_PROMISED, ActKind.RESOURCE_GIVEN)
    declared = sheet.every(ActKind.PLAN_SUBMITTED)
    return [
        limb_row(sheet),
        condition_row(sheet, Condition.A, plan_a + sheet.every(*APPROVALS), lacks_a),
        condition_row(sheet, Condition.B, plan_b + result_b + declared, lacks_b + unreported_b),
        condition_row(
            sheet, Condition.C, plan_c + result_c + sheet.every(ActKind.INSPECTION_CONCLUDED), lacks_c + unreported_c
        ),
        condition_row(sheet, Condition.D, plan_d, lacks_d),
        Row(
            Citation(9, 2),
            "Bố trí trang thiết bị, con người, kinh phí để thực hiện",
            evidence=resources,
            missing=[] if resources else [Missing("Nguồn lực đã bố trí", HEAD)],
        ),
    ]


def outcome_row(sheet: Sheet) -> Row:
    """Điều 5.2.a: the result as it was recognised."""
    votes = sheet.every(
        ActKind.RESULT_VOTE_CLOSED,
        ActKind.RESULT_OPINION_GIVEN,
        ActKind.RESULT_ADVICE_GIVEN,
        ActKind.RESULT_RECOGNISED,
    )
    missing = [] if sheet.outcome else [Missing("Văn bản công nhận kết quả", HEAD)]
    verdict = OUTCOME_LABELS[Outcome(sheet.outcome)] if sheet.outcome else ""
    return Row(Citation(5, 2, "a"), "Kết quả được cơ quan đánh giá, công nhận", verdict, votes, missing)


def question_rows(sheet: Sheet) -> Iterable[Row]:
    """Điều 5.2.b: the three things that the agency finds."""
    materials = {
        Question.POLICY: sheet.every(
            *APPROVALS, ActKind.OPINION_GIVEN, ActKind.ADVICE_GIVEN, ActKind.AMENDMENT_NOTED, *CHANGES
        ),
        Question.MOTIVE: sheet.every(ActKind.PLAN_SUBMITTED, ActKind.PETITION_FILED, ActKind.PROGRESS_REPORTED),
        Question.COMMON_GOOD: [*sheet.plan("expected_effect")[0], *sheet.result("effect")[0]],
    }
    for question, evidence in materials.items():
        found = sheet.finding.data.get(question.value) if sheet.finding else None
        needed = sheet.outcome != Outcome.COMPLETED and not found
        yield Row(
            Citation(5, 2, "b", reading="A22"),
            QUESTION_LABELS[question],
            {"yes": "Có", "no": "Không"}.get(found or "", ""),
            evidence,
            [Missing("Kết luận có hay không, có căn cứ", HEAD)] if needed else [],
        )


def protection_rows(sheet: Sheet) -> list[Row]:
    """Điều 5.2, 10.3, 10.4, 11."""
    finding = sheet.finding
    found = [sheet.evidence(finding)] if finding else []
    warned = sheet.every(
        ActKind.SUSPENSION_ORDERED, ActKind.INSPECTION_CONCLUDED, ActKind.REMEDY_REQUESTED, ActKind.REMEDY_REPORTED
    )
    agency = sheet.every(ActKind.AGENCY_PROTECTION_FOUND)
    damage = {"yes": "Có thiệt hại", "no": "Không có thiệt hại"}[finding.data["damage"]] if finding else ""
    return [
        outcome_row(sheet),
        *question_rows(sheet),
        Row(
            Citation(10, 3),
            "Có hay không có thiệt hại",
            damage,
            sheet.result("negative_impact")[0] + warned + found,
            [] if finding else [Missing("Kết luận về thiệt hại", HEAD)],
        ),
        Row(
            Citation(10, 4),
            "Nguyên nhân khách quan, nguyên nhân chủ quan",
            "Đã xác định" if finding else "",
            sheet.result("lessons")[0] + found,
            [] if finding else [Missing("Xác định nguyên nhân khách quan, chủ quan", HEAD)],
        ),
        Row(
            Citation(11),
            "Bảo vệ cơ quan và người đứng đầu đã cho phép thực hiện",
            "Đã kết luận" if agency else "",
            sheet.every(*APPROVALS) + agency,
            [] if agency else [Missing("Kết luận, nếu cần", COMMISSION)],
        ),
    ]


@dataclass(frozen=True)
class Summary:
    """Which clause may apply, by the table of reading A21."""

    settled: bool
    lines: list[str]


def protection_summary(sheet: Sheet) -> Summary | None:
    """The clause that may apply; what the table leaves open before a finding; ``None`` before recognition."""
    if not sheet.outcome:
        return None
    if sheet.finding:
        return Summary(True, [BASIS_LABELS[Basis(sheet.finding.data["basis"])]])
    lines = [BASIS_LABELS[basis] for basis in possible_bases(outcome=sheet.outcome)]
    return Summary(sheet.outcome == Outcome.COMPLETED, lines)
