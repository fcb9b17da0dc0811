"""The head's decisions on a proposal, with the assignment where it was made."""

from datetime import date
from typing import Any

from workflow.papers.conformity import conformity_lines
from workflow.papers.contexts.approval import ApprovalDecision, NonApprovalLetter, OverrideDecision
from workflow.papers.contexts.slots import BLANK
from workflow.papers.gather import votes
from workflow.papers.gather.bases import bases, minutes_of
from workflow.papers.gather.letterhead import authority, signed, subject_line
from workflow.papers.gather.opinion import opinion_given
from workflow.papers.gather.record import Record
from workflow.papers.writing import long_date, paragraphs
from workflow.rules.acts import ActKind

ABOUT = "đề xuất đổi mới, sáng tạo"


def assignment(record: Record) -> dict[str, Any]:
    """Who carries the work out, when and with what: dots until the assignment is made."""
    made = record.last(ActKind.ASSIGNMENT_MADE)
    if made is None:
        plan = record.dossier.proposal
        return {"assignees": BLANK, "period": BLANK, "resources": paragraphs(plan.resources)}
    starts, ends = (long_date(date.fromisoformat(made.data[key])) for key in ("starts", "ends"))
    names = ", ".join(made.data["names"])
    return {
        "assignees": "; ".join(part for part in (names, made.data["organisation"]) if part),
        "period": f"từ {starts} đến {ends}",
        "resources": paragraphs(made.data["resources"]) or paragraphs(record.dossier.proposal.resources),
    }


def decision(record: Record, abstract: str) -> dict[str, Any]:
    """What approving and overriding share."""
    agency = record.dossier.proposal.agency.name
    return {
        **signed(record, abstract, "Như Điều 4", f"{record.committee} (để báo cáo)", record.authors),
        **assignment(record),
        "bases": bases(record, f"kế hoạch đề xuất của {record.authors}, {agency}"),
        "authority": authority(record),
        "issuer": record.issuer.name,
        "authors": record.authors,
        "agency": agency,
        "reasons": paragraphs(record.act.data.get("reasons", "")),
        "opinion": opinion_given(record),
        "conformity": conformity_lines(record.act.data),
    }


def approval_decision(record: Record) -> ApprovalDecision:
    """The proposal is approved."""
    return ApprovalDecision(**decision(record, f"Phê duyệt {ABOUT}"))


def override_decision(record: Record) -> OverrideDecision:
    """The head lets the proposal be carried out although it did not pass."""
    vote = votes.result(record.closed)
    return OverrideDecision(**decision(record, f"Cho triển khai {ABOUT}"), vote_result=vote)


def non_approval_letter(record: Record) -> NonApprovalLetter:
    """The proposer learns that, and why, the proposal was refused."""
    lead = record.dossier.proposal.lead_proposer
    subject = f"không phê duyệt {ABOUT}"
    minutes = minutes_of(record.closed)
    return NonApprovalLetter(
        **signed(record, subject.capitalize(), "Như trên", f"{record.committee} (để báo cáo)"),
        subject_line=subject_line(record, subject),
        addressee=f"đồng chí {lead.full_name}, {lead.position}",
        issuer=record.issuer.name,
        considered=f"{minutes} và ý kiến của cấp ủy ({opinion_given(record)})",
        reasons=paragraphs(record.act.data["reasons"]),
    )
