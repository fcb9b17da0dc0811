"""Reads what a paper says from the record of a dossier."""

from collections.abc import Callable
from typing import Any

from workflow.papers.gather import board, council, decision, intake, meeting, opinion, orders, protection, result
from workflow.papers.gather.record import Record
from workflow.papers.kinds import PaperKey

GATHERERS: dict[PaperKey, Callable[[Record], Any]] = {
    PaperKey.INTAKE_SLIP: intake.intake_slip,
    PaperKey.MEETING_INVITATION: meeting.meeting_invitation,
    PaperKey.BALLOT_PAPER: meeting.ballot_papers,
    PaperKey.MINUTES: meeting.minutes,
    PaperKey.COUNCIL_ESTABLISHMENT: council.council_establishment,
    PaperKey.OPINION_REQUEST: opinion.opinion_request,
    PaperKey.PARTY_OPINION: opinion.party_opinion,
    PaperKey.APPROVAL_DECISION: decision.approval_decision,
    PaperKey.NON_APPROVAL_LETTER: decision.non_approval_letter,
    PaperKey.OVERRIDE_DECISION: decision.override_decision,
    PaperKey.SUSPENSION_ORDER: orders.order,
    PaperKey.RESULT_REPORT: result.result_report,
    PaperKey.RECOGNITION_DOCUMENT: result.recognition_document,
    PaperKey.COUNCIL_CONCLUSION: council.council_conclusion,
    PaperKey.PROTECTION_FINDING: protection.protection_finding,
    PaperKey.BOARD_SUBMISSION: board.board_submission,
    PaperKey.BOARD_NOTICE: board.board_notice,
}
