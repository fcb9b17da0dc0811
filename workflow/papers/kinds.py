"""Which official papers exist, which act calls for each, and who issues it."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.papers import occasions
from workflow.papers.contexts import annual, approval, board, later, result
from workflow.papers.occasions import Occasion


class PaperKey(StrEnum):
    """Stored with uploaded templates: never rename a value."""

    INTAKE_SLIP = "intake_slip"
    MEETING_INVITATION = "meeting_invitation"
    BALLOT_PAPER = "ballot_paper"
    MINUTES = "minutes"
    COUNCIL_ESTABLISHMENT = "council_establishment"
    OPINION_REQUEST = "opinion_request"
    PARTY_OPINION = "party_opinion"
    APPROVAL_DECISION = "approval_decision"
    NON_APPROVAL_LETTER = "non_approval_letter"
    OVERRIDE_DECISION = "override_decision"
    SUSPENSION_ORDER = "suspension_order"
    RESULT_REPORT = "result_report"
    RECOGNITION_DOCUMENT = "recognition_document"
    COUNCIL_CONCLUSION = "council_conclusion"
    PROTECTION_FINDING = "protection_finding"
    BOARD_SUBMISSION = "board_submission"
    BOARD_NOTICE = "board_notice"
    ANNUAL_REPORT = "annual_report"


class Issuer(StrEnum):
    """Whose paper it is; the issuer decides the format."""

    DECIDING_AGENCY = "deciding_agency"
    PARTY_COMMITTEE = "party_committee"
    PROPOSERS_AGENCY = "proposers_agency"
    FINDING_BODY = "finding_body"


class Layout(StrEnum):
    """How the parts of the paper stand on the page."""

    STANDARD = "standard"
    LETTER = "letter"
    MINUTES = "minutes"
    BALLOTS = "ballots"


@dataclass(frozen=True)
class PaperKind:
    """
    One kind of paper.

    ``symbol`` is the abbreviation of its type (Phụ lục III); a kind without ``occasions`` rests on no act of
    a dossier; ``restricted`` papers are for those who may read the act that they state.
    """

    key: PaperKey
    label: str
    symbol: str
    context: type
    occasions: tuple[Occasion, ...] = ()
    issuer: Issuer = Issuer.DECIDING_AGENCY
    layout: Layout = Layout.STANDARD
    restricted: bool = False


K = PaperKey
PAPERS: tuple[PaperKind, ...] = (
    PaperKind(
        K.INTAKE_SLIP,
        "Phiếu tiếp nhận",
        "PTN",
        approval.IntakeSlip,
        occasions.INTAKE,
    ),
    PaperKind(
        K.MEETING_INVITATION,
        "Giấy mời họp",
        "GM",
        approval.MeetingInvitation,
        occasions.INVITATIONS,
    ),
    PaperKind(
        K.BALLOT_PAPER,
        "Phiếu biểu quyết",
        "",
        approval.BallotPapers,
        occasions.BALLOTS,
        layout=Layout.BALLOTS,
    ),
    PaperKind(
        K.MINUTES,
        "Biên bản họp",
        "BB",
        approval.Minutes,
        occasions.MINUTES,
        layout=Layout.MINUTES,
    ),
    PaperKind(
        K.COUNCIL_ESTABLISHMENT,
        "Quyết định thành lập Hội đồng",
        "QĐ",
        later.CouncilEstablishment,
        occasions.COUNCIL,
    ),
    PaperKind(
        K.OPINION_REQUEST,
        "Báo cáo xin ý kiến cấp ủy",
        "BC",
        approval.OpinionRequest,
        occasions.OPINION_REQUESTS,
    ),
    PaperKind(
        K.PARTY_OPINION,
        "Ý kiến của cấp ủy",
        "CV",
        approval.PartyOpinion,
        occasions.OPINIONS,
        issuer=Issuer.PARTY_COMMITTEE,
        layout=Layout.LETTER,
    ),
    PaperKind(
        K.APPROVAL_DECISION,
        "Quyết định phê duyệt",
        "QĐ",
        approval.ApprovalDecision,
        occasions.APPROVAL,
    ),
    PaperKind(
        K.NON_APPROVAL_LETTER,
        "Văn bản không phê duyệt",
        "CV",
        approval.NonApprovalLetter,
        occasions.REFUSAL,
        layout=Layout.LETTER,
    ),
    PaperKind(
        K.OVERRIDE_DECISION,
        "Quyết định cho triển khai khi không được thông qua",
        "QĐ",
        approval.OverrideDecision,
        occasions.OVERRIDE,
    ),
    PaperKind(
        K.SUSPENSION_ORDER,
        "Quyết định tạm dừng, chấm dứt, điều chỉnh",
        "QĐ",
        later.SuspensionOrder,
        occasions.ORDERS,
    ),
    PaperKind(
        K.RESULT_REPORT,
        "Báo cáo kết quả thực hiện",
        "BC",
        result.ResultReport,
        occasions.RESULT_REPORT,
        issuer=Issuer.PROPOSERS_AGENCY,
    ),
    PaperKind(
        K.RECOGNITION_DOCUMENT,
        "Văn bản công nhận kết quả",
        "QĐ",
        result.RecognitionDocument,
        occasions.RECOGNITION,
    ),
    PaperKind(
        K.COUNCIL_CONCLUSION,
        "Công bố kết luận của Hội đồng",
        "TB",
        later.CouncilConclusion,
        occasions.CONCLUSION,
    ),
    PaperKind(
        K.PROTECTION_FINDING,
        "Kết luận về áp dụng biện pháp bảo vệ",
        "QĐ",
        later.ProtectionFinding,
        occasions.FINDINGS,
        issuer=Issuer.FINDING_BODY,
        restricted=True,
    ),
    PaperKind(
        K.BOARD_SUBMISSION,
        "Tờ trình của Ban Tổ chức",
        "TTr",
        board.BoardSubmission,
        occasions.SUBMISSIONS,
    ),
    PaperKind(
        K.BOARD_NOTICE,
        "Công văn báo kết quả xem xét",
        "CV",
        board.BoardNotice,
        occasions.NOTICES,
        layout=Layout.LETTER,
    ),
    PaperKind(K.ANNUAL_REPORT, "Báo cáo năm", "BC", annual.AnnualReport),
)
KINDS: dict[PaperKey, PaperKind] = {kind.key: kind for kind in PAPERS}
OCCASIONS: dict[str, tuple[PaperKind, Occasion]] = {
    occasion.key: (kind, occasion) for kind in PAPERS for occasion in kind.occasions
}
