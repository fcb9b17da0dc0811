"""Which form belongs to which act."""

from workflow.forms import approval, filing, implementation, publicity
from workflow.forms.base import ActForm
from workflow.rules.acts import ActKind

FORMS: dict[ActKind, type[ActForm]] = {
    ActKind.PLAN_RECEIVED: approval.ReceiveForm,
    ActKind.ROUTE_CHOSEN: approval.RouteForm,
    ActKind.MEETING_CALLED: approval.MeetingForm,
    ActKind.VOTE_OPENED: approval.OpenVoteForm,
    ActKind.BALLOT_CAST: approval.BallotForm,
    ActKind.VOTE_CLOSED: approval.CloseVoteForm,
    ActKind.OPINION_REQUESTED: approval.RequestOpinionForm,
    ActKind.OPINION_GIVEN: approval.OpinionForm,
    ActKind.PROPOSAL_APPROVED: approval.DecisionForm,
    ActKind.VOTE_OVERRIDDEN: approval.OverrideForm,
    ActKind.PROPOSAL_REFUSED: approval.RefusalForm,
    ActKind.ASSIGNMENT_MADE: implementation.AssignForm,
    ActKind.PROGRESS_REPORTED: implementation.ProgressForm,
    ActKind.COMPLETION_DECLARED: implementation.CompletionForm,
    ActKind.RESULT_REPORTED: implementation.ResultReportForm,
    ActKind.RESULT_MEETING_CALLED: approval.MeetingForm,
    ActKind.RESULT_VOTE_OPENED: implementation.OpenResultVoteForm,
    ActKind.RESULT_BALLOT_CAST: implementation.ResultBallotForm,
    ActKind.RESULT_VOTE_CLOSED: approval.CloseVoteForm,
    ActKind.RESULT_OPINION_REQUESTED: implementation.RequestResultOpinionForm,
    ActKind.RESULT_OPINION_GIVEN: approval.OpinionForm,
    ActKind.RESULT_RECOGNISED: implementation.RecognitionForm,
    ActKind.MODEL_CLEARED: publicity.ClearForm,
    ActKind.MODEL_RETURNED: publicity.ReturnForm,
    ActKind.MODEL_PUBLISHED: publicity.PublishForm,
    ActKind.CORRECTION_NOTED: publicity.CorrectionForm,
    ActKind.DOCUMENT_FILED: filing.FileDocumentForm,
}
