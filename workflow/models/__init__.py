"""The dossier, its ledger of acts, its votes and its clocks."""

from workflow.models.act import Act
from workflow.models.clock import Clock
from workflow.models.desk import DeskEntry
from workflow.models.dossier import Dossier
from workflow.models.report import AccusedPerson, Report, ReportFile, ReportStep
from workflow.models.vote import Ballot, EligibleVoter, VoteRound

__all__ = [
    "AccusedPerson",
    "Act",
    "Ballot",
    "Clock",
    "DeskEntry",
    "Dossier",
    "EligibleVoter",
    "Report",
    "ReportFile",
    "ReportStep",
    "VoteRound",
]
