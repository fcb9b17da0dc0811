"""The council as the dossier page shows it: its members, their papers, and the links of outsiders."""

from dataclasses import dataclass
from datetime import date

from content.organisation.models import User
from workflow.actions.council_mail import link_address
from workflow.models import CouncilMember, Dossier
from workflow.policies.acting import may_act
from workflow.policies.council import papers_sent
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.council import council_warnings
from workflow.views.timeline import citation_url

CITATION = Citation(8, 1)


@dataclass(frozen=True)
class SeatLine:
    """One member; ``link`` is filled for whoever hands it over."""

    member: CouncilMember
    papers_on: date | None
    link: str
    instead_of: str


@dataclass(frozen=True)
class CouncilSheet:
    """The council of one dossier."""

    document_number: str
    established_on: date
    lines: list[SeatLine]
    former: list[CouncilMember]
    excluded: list[str]
    warnings: list[str]
    citation: Citation
    url: str


def council_sheet(dossier: Dossier, user: User, today: date) -> CouncilSheet | None:
    """The council; ``None`` while there is none. Links are for the clerk and the secretary."""
    members = list(
        dossier.council.of_present_councils().select_related("official__user", "appointed_by", "replaces", "dossier")
    )
    if not members:
        return None
    decision = dossier.last_act(ActKind.COUNCIL_ESTABLISHED)
    replaced = {member.replaces_id for member in members}
    sitting = [member for member in members if member.pk not in replaced]
    sent = papers_sent(dossier)
    hands_over = bool(may_act(user, ActKind.PAPER_BALLOT_RECORDED, dossier, today))
    authors = [author.full_name for author in dossier.proposal.authors]
    return CouncilSheet(
        document_number=decision.data["document_number"],
        established_on=decision.on,
        lines=[
            SeatLine(
                member=member,
                papers_on=sent.get(member.pk),
                link=link_address(member) if hands_over else "",
                instead_of=member.replaces.full_name if member.replaces else "",
            )
            for member in sitting
        ],
        former=[member for member in members if member.pk in replaced],
        excluded=authors,
        warnings=council_warnings([member.seat for member in sitting], authors),
        citation=CITATION,
        url=citation_url(CITATION),
    )
