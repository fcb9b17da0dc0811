"""What was known, disclosed, permitted, warned and answered: the acts in the order of those questions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from content.evaluation.models import Evaluation
from content.proposal.models import Proposal
from workflow.models import Dossier
from workflow.rules.acts import ActKind
from workflow.views.timeline import Entry

A = ActKind
KNOWN = "Đã biết gì khi đề xuất"
DISCLOSED = "Đã khai báo, báo cáo gì"
PERMITTED = "Được cho phép gì"
WARNED = "Được cảnh báo, yêu cầu gì"
ANSWERED = "Đã trả lời, khắc phục gì"
FOUND = "Được đánh giá, kết luận thế nào"
OTHERS = "Việc khác trong hồ sơ"

CHAPTERS: dict[str, tuple[ActKind, ...]] = {
    KNOWN: (A.PLAN_SUBMITTED, A.SENT_TO_COMMISSION, A.REFERRED_UP, A.PLAN_RECEIVED),
    DISCLOSED: (
        A.PROGRESS_REPORTED, A.PETITION_FILED, A.MILESTONE_SET, A.AMENDMENT_FILED,
        A.COMPLETION_DECLARED, A.RESULT_REPORTED,
    ),
    PERMITTED: (
        A.CONSULTATION_ASKED, A.CONSULTATION_ANSWERED, A.SURVEY_DECIDED, A.SURVEY_CONCLUDED, A.ADVICE_GIVEN,
        A.VOTE_OPENED, A.BALLOT_CAST, A.VOTE_CLOSED, A.OPINION_REQUESTED, A.OPINION_GIVEN, A.PROPOSAL_APPROVED,
        A.VOTE_OVERRIDDEN, A.PROPOSAL_REFUSED, A.ASSIGNMENT_MADE, A.AMENDMENT_NOTED, A.WORK_RESUMED,
        A.RESOURCE_PROMISED, A.RESOURCE_GIVEN, A.AMENDMENT_VOTE_CLOSED, A.COUNCIL_AMENDMENT_VOTE_CLOSED,
        A.AMENDMENT_OPINION_GIVEN, A.AMENDMENT_ADVICE_GIVEN, A.AMENDMENT_APPROVED, A.AMENDMENT_REFUSED,
    ),
    WARNED: (A.REPORT_REQUESTED, A.SUSPENSION_ORDERED, A.INSPECTION_CONCLUDED, A.WORK_TERMINATED, A.REMEDY_REQUESTED),
    ANSWERED: (A.PETITION_ANSWERED, A.REMEDY_REPORTED, A.MILESTONE_REACHED),
    FOUND: (
        A.RESULT_VOTE_CLOSED, A.RESULT_OPINION_GIVEN, A.RESULT_ADVICE_GIVEN, A.RESULT_RECOGNISED,
        A.CONDITIONS_ASSESSED,
        A.PROTECTION_FOUND, A.AGENCY_PROTECTION_FOUND,
    ),
}  # fmt: skip
CHAPTER_OF = {kind: chapter for chapter, kinds in CHAPTERS.items() for kind in kinds}
KNOWN_TEXTS = (
    "rationale",
    "bottleneck",
    "unfit_provisions",
    "legal_search",
    "feasibility",
    "negative_impact",
    "expected_effect",
)
DISCLOSED_TEXTS = ("conflict_note",)
RESULT_TEXTS = ("achieved", "time_and_resources", "negative_impact", "effect", "lessons")


@dataclass
class Chapter:
    """One question and what the dossier answers to it."""

    heading: str
    texts: list[tuple[str, str]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


def texts(record: Proposal | Evaluation, names: Iterable[str]) -> list[tuple[str, str]]:
    """Labels and texts of the blocks that were written."""
    pairs = ((str(record._meta.get_field(name).verbose_name), getattr(record, name)) for name in names)
    return [(label, text) for label, text in pairs if text.strip()]


def story(dossier: Dossier, entries: Sequence[Entry]) -> list[Chapter]:
    """The chapters in order, each with its texts and its acts, the oldest act first."""
    chapters = {heading: Chapter(heading) for heading in (*CHAPTERS, OTHERS)}
    proposal = dossier.proposal
    chapters[KNOWN].texts = texts(proposal, KNOWN_TEXTS)
    declared = "Đã cam đoan" if proposal.conflict_declared else "Chưa cam đoan"
    chapters[DISCLOSED].texts = [("Cam đoan vì lợi ích chung", declared), *texts(proposal, DISCLOSED_TEXTS)]
    evaluation = Evaluation.objects.filter(proposal=proposal).first()
    if evaluation is not None:
        chapters[DISCLOSED].texts += texts(evaluation, RESULT_TEXTS)
    for entry in entries:
        chapter = CHAPTER_OF.get(ActKind(entry.act.kind), OTHERS)
        if entry.act.data.get("answers") and chapter == DISCLOSED:
            chapter = ANSWERED
        chapters[chapter].entries.append(entry)
    return [chapter for chapter in chapters.values() if chapter.texts or chapter.entries]
