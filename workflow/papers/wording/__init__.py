"""The words of the default templates; values of a dossier stand in ``{{ … }}``."""

from workflow.papers.kinds import PaperKey
from workflow.papers.wording import annual, board, decision, intake, later, meeting, opinion, result
from workflow.papers.wording.blocks import Wording

WORDINGS: dict[PaperKey, Wording] = {
    PaperKey.INTAKE_SLIP: intake.INTAKE_SLIP,
    PaperKey.MEETING_INVITATION: meeting.MEETING_INVITATION,
    PaperKey.BALLOT_PAPER: meeting.BALLOT_PAPER,
    PaperKey.MINUTES: meeting.MINUTES,
    PaperKey.COUNCIL_ESTABLISHMENT: later.COUNCIL_ESTABLISHMENT,
    PaperKey.OPINION_REQUEST: opinion.OPINION_REQUEST,
    PaperKey.PARTY_OPINION: opinion.PARTY_OPINION,
    PaperKey.APPROVAL_DECISION: decision.APPROVAL_DECISION,
    PaperKey.NON_APPROVAL_LETTER: decision.NON_APPROVAL_LETTER,
    PaperKey.OVERRIDE_DECISION: decision.OVERRIDE_DECISION,
    PaperKey.SUSPENSION_ORDER: later.SUSPENSION_ORDER,
    PaperKey.RESULT_REPORT: result.RESULT_REPORT,
    PaperKey.RECOGNITION_DOCUMENT: result.RECOGNITION_DOCUMENT,
    PaperKey.COUNCIL_CONCLUSION: later.COUNCIL_CONCLUSION,
    PaperKey.PROTECTION_FINDING: later.PROTECTION_FINDING,
    PaperKey.BOARD_SUBMISSION: board.BOARD_SUBMISSION,
    PaperKey.BOARD_NOTICE: board.BOARD_NOTICE,
    PaperKey.ANNUAL_REPORT: annual.ANNUAL_REPORT,
}
