"""The result report and the recognition of the result."""

from content.evaluation.models import Evaluation
from content.organisation.models import Official
from workflow.models import Act
from workflow.papers.contexts.result import Measure, RecognitionDocument, ResultReport
from workflow.papers.gather.bases import bases
from workflow.papers.gather.letterhead import authority, signed
from workflow.papers.gather.record import Record, reference
from workflow.papers.writing import UNKNOWN, listed, long_date, number, paragraphs
from workflow.rules.acts import ActKind
from workflow.rules.voting import OUTCOME_LABELS, Outcome

PERMISSIONS = (ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN)


def implementers(record: Record) -> str:
    """Who was given the work."""
    made = record.last(ActKind.ASSIGNMENT_MADE)
    if made is None:
        return UNKNOWN
    return "; ".join(part for part in (listed(made.data["names"]), made.data["organisation"]) if part)


def permission(record: Record) -> Act | None:
    """The decision that permitted the work."""
    return next((act for act in record.acts if act.kind in PERMISSIONS), None)


def reporter(record: Record) -> Official:
    """Who wrote the report."""
    official = getattr(record.act.recorded_by, "official", None)
    return official or record.dossier.proposal.lead_proposer


def result_report(record: Record) -> ResultReport:
    """What was achieved, beside what the plan promised."""
    evaluation = Evaluation.objects.get(proposal=record.dossier.proposal)
    agency = record.dossier.proposal.agency.name
    done = record.last(ActKind.COMPLETION_DECLARED)
    return ResultReport(
        **{
            **signed(record, "Kết quả thực hiện đề xuất đổi mới, sáng tạo", "Như trên"),
            "number_line": "",
            "signer_authority": "",
            "signer_title": "NGƯỜI BÁO CÁO",
            "signer_name": reporter(record).full_name,
        },
        addressee=f"{agency} và người đứng đầu cơ quan",
        implementers=implementers(record),
        permitted_by=reference(permission(record), "Quyết định"),
        completed_on=long_date(done.on) if done else UNKNOWN,
        planned=paragraphs(record.dossier.proposal.expected_effect),
        achieved=paragraphs(evaluation.achieved),
        time_and_resources=paragraphs(evaluation.time_and_resources),
        positive_impact=paragraphs(evaluation.positive_impact),
        negative_impact=paragraphs(evaluation.negative_impact),
        effect=paragraphs(evaluation.effect),
        figures=tuple(
            Measure(figure.label, number(figure.before), number(figure.after), figure.unit)
            for figure in evaluation.figures.all()
        ),
        lessons=paragraphs(evaluation.lessons),
    )


def recognition_document(record: Record) -> RecognitionDocument:
    """The outcome as it was recognised, with the reasons where it is not full."""
    reported = record.known(ActKind.RESULT_REPORTED)
    abstract = "Công nhận kết quả thực hiện đề xuất đổi mới, sáng tạo"
    return RecognitionDocument(
        **signed(record, abstract, "Như Điều 3", f"{record.committee} (để báo cáo)", record.authors),
        bases=bases(record, f"{reference(reported, 'báo cáo kết quả thực hiện')} của {implementers(record)}"),
        authority=authority(record),
        issuer=record.issuer.name,
        implementers=implementers(record),
        outcome=OUTCOME_LABELS[Outcome(record.act.data["outcome"])],
        reasons=paragraphs(record.act.data.get("reasons", "")),
    )
