"""The dossier, its ledger of acts, its votes and its clocks; the rule set and the calendar they follow."""

from workflow.models.act import Act
from workflow.models.annual_report import AnnualReport
from workflow.models.calendar import CalendarDay, CalendarStamp, CalendarYear
from workflow.models.clock import Clock
from workflow.models.council import CouncilMember
from workflow.models.desk import DeskEntry
from workflow.models.dossier import Dossier
from workflow.models.paper import PaperTemplate
from workflow.models.reminder import CalendarFeed, Delivery, NotificationSetting, ReminderRule
from workflow.models.report import AccusedPerson, Report, ReportFile, ReportStep
from workflow.models.rule_set import RuleSetVersion
from workflow.models.substitution import Substitution, SubstitutionEnd
from workflow.models.vote import Ballot, EligibleVoter, VoteRound

__all__ = [
    "AccusedPerson",
    "Act",
    "AnnualReport",
    "Ballot",
    "CalendarDay",
    "CalendarFeed",
    "CalendarStamp",
    "CalendarYear",
    "Clock",
    "CouncilMember",
    "Delivery",
    "DeskEntry",
    "Dossier",
    "EligibleVoter",
    "NotificationSetting",
    "PaperTemplate",
    "ReminderRule",
    "Report",
    "ReportFile",
    "ReportStep",
    "RuleSetVersion",
    "Substitution",
    "SubstitutionEnd",
    "VoteRound",
]
