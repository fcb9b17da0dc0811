"""Which class performs which act."""

from workflow.actions.amendment import NoteAmendment
from workflow.actions.amendment_decision import (
    ApproveAmendment,
    FileAmendment,
    GiveAmendmentOpinion,
    RefuseAmendment,
    RequestAmendmentOpinion,
    WithdrawAmendment,
)
from workflow.actions.amendment_vote import (
    AnnulAmendmentVote,
    CallAmendmentMeeting,
    CallCouncilAmendmentMeeting,
    CastAmendmentBallot,
    CastCouncilAmendmentBallot,
    CloseAmendmentVote,
    CloseCouncilAmendmentVote,
    OpenAmendmentVote,
    OpenCouncilAmendmentVote,
    RecordAmendmentPaperBallot,
)
from workflow.actions.annulment import AnnulCouncilVote, AnnulResultVote, AnnulVote
from workflow.actions.base import Action
from workflow.actions.commission import (
    AnswerConsultation,
    AskConsultation,
    ConcludeSurvey,
    DecideSurvey,
    GiveAdvice,
    GiveAmendmentAdvice,
    GiveResultAdvice,
)
from workflow.actions.correction import NoteCorrection
from workflow.actions.council import ChooseCouncil, EstablishCouncil, SendPapers
from workflow.actions.council_meeting import (
    CallCouncilMeeting,
    CallCouncilResultMeeting,
    OpenCouncilResultVote,
    OpenCouncilVote,
)
from workflow.actions.council_voting import (
    CastCouncilBallot,
    CastCouncilResultBallot,
    CloseCouncilResultVote,
    CloseCouncilVote,
)
from workflow.actions.decision import ApproveProposal, AssignWork, OverrideVote, RefuseProposal
from workflow.actions.filing import FileDocument
from workflow.actions.implementation import DeclareCompletion, ReportProgress, ReportResult
from workflow.actions.incentives import (
    AnswerIncentive,
    ApplyIncentive,
    AssessConditions,
    ProposeIncentive,
    RevokeIncentive,
)
from workflow.actions.intake import ChooseRoute, ReceivePlan
from workflow.actions.meeting import CallMeeting, CallResultMeeting, OpenResultVote, OpenVote
from workflow.actions.model_page import ClearModel, PublishModel, ReturnModel
from workflow.actions.monitoring import AnswerPetition, FilePetition, ReportRemedy, RequestRemedy, RequestReport
from workflow.actions.opinion import GiveOpinion, GiveResultOpinion, RequestOpinion, RequestResultOpinion
from workflow.actions.paper_ballot import RecordPaperBallot
from workflow.actions.protection import FindAgencyProtection, FindProtection
from workflow.actions.provision import GiveResource, PromiseResource, ReachMilestone, SetMilestone
from workflow.actions.recognition import RecogniseResult
from workflow.actions.referral import ReferDecisionsUp, ReferUp, SendDecisionsToCommission, SendToCommission
from workflow.actions.replacement import ReplaceMember
from workflow.actions.suspension import ConcludeInspection, ResumeWork, SuspendWork, TerminateWork
from workflow.actions.voting import CastBallot, CastResultBallot, CloseResultVote, CloseVote
from workflow.actions.wrongdoing import NoteViolation
from workflow.rules.acts import ActKind

CLASSES: tuple[type[Action], ...] = (
    ReceivePlan,
    ReferUp,
    SendToCommission,
    ReferDecisionsUp,
    SendDecisionsToCommission,
    AskConsultation,
    AnswerConsultation,
    DecideSurvey,
    ConcludeSurvey,
    GiveAdvice,
    GiveResultAdvice,
    ChooseRoute,
    CallMeeting,
    OpenVote,
    CastBallot,
    CloseVote,
    RequestOpinion,
    GiveOpinion,
    ApproveProposal,
    OverrideVote,
    RefuseProposal,
    AssignWork,
    ReportProgress,
    DeclareCompletion,
    ReportResult,
    CallResultMeeting,
    OpenResultVote,
    CastResultBallot,
    CloseResultVote,
    RequestResultOpinion,
    GiveResultOpinion,
    RecogniseResult,
    ClearModel,
    ReturnModel,
    PublishModel,
    NoteCorrection,
    FileDocument,
    ChooseCouncil,
    EstablishCouncil,
    SendPapers,
    ReplaceMember,
    CallCouncilMeeting,
    OpenCouncilVote,
    CastCouncilBallot,
    CloseCouncilVote,
    CallCouncilResultMeeting,
    OpenCouncilResultVote,
    CastCouncilResultBallot,
    CloseCouncilResultVote,
    RecordPaperBallot,
    AnnulVote,
    AnnulCouncilVote,
    AnnulResultVote,
    SuspendWork,
    ConcludeInspection,
    ResumeWork,
    TerminateWork,
    NoteAmendment,
    FileAmendment,
    WithdrawAmendment,
    GiveAmendmentAdvice,
    CallAmendmentMeeting,
    OpenAmendmentVote,
    CastAmendmentBallot,
    CloseAmendmentVote,
    CallCouncilAmendmentMeeting,
    OpenCouncilAmendmentVote,
    CastCouncilAmendmentBallot,
    CloseCouncilAmendmentVote,
    RecordAmendmentPaperBallot,
    AnnulAmendmentVote,
    RequestAmendmentOpinion,
    GiveAmendmentOpinion,
    ApproveAmendment,
    RefuseAmendment,
    RequestReport,
    FilePetition,
    AnswerPetition,
    RequestRemedy,
    ReportRemedy,
    SetMilestone,
    ReachMilestone,
    PromiseResource,
    GiveResource,
    AssessConditions,
    ApplyIncentive,
    ProposeIncentive,
    AnswerIncentive,
    RevokeIncentive,
    FindProtection,
    FindAgencyProtection,
    NoteViolation,
)
ACTIONS: dict[ActKind, type[Action]] = {action.kind: action for action in CLASSES}
