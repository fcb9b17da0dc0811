"""Which official papers exist, which act calls for each, and who issues it."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.papers.contexts import approval, later, result
from workflow.rules.acts import ActKind


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
    ANNUAL_REPORT = "annual_report"


class Issuer(StrEnum):
    """Whose paper it is; the issuer decides the format."""

    DECIDING_AGENCY = "deciding_agency"
    PARTY_COMMITTEE = "party_committee"
    PROPOSERS_AGENCY = "proposers_agency"


class Layout(StrEnum):
    """How the parts of the paper stand on the page."""

    STANDARD = "standard"
    LETTER = "letter"
    MINUTES = "minutes"
    BALLOTS = "ballots"


@dataclass(frozen=True)
class Occasion:
    """One act that calls for a paper; ``key`` is its address."""

    key: str
    label: str
    act: ActKind


@dataclass(frozen=True)
class PaperKind:
    """
    One kind of paper.

    ``symbol`` is the abbreviation of its type (Phụ lục III); ``waits_for`` names the act that the
    ledger does not hold yet, where there is one; ``restricted`` papers are no one's to hand around.
    """

    key: PaperKey
    label: str
    symbol: str
    context: type
    occasions: tuple[Occasion, ...] = ()
    issuer: Issuer = Issuer.DECIDING_AGENCY
    layout: Layout = Layout.STANDARD
    waits_for: str = ""
    restricted: bool = False


A, K = ActKind, PaperKey
PAPERS: tuple[PaperKind, ...] = (
    PaperKind(
        K.INTAKE_SLIP,
        "Phiếu tiếp nhận",
        "PTN",
        approval.IntakeSlip,
        (Occasion("phieu-tiep-nhan", "Phiếu tiếp nhận kế hoạch đề xuất", A.PLAN_RECEIVED),),
    ),
    PaperKind(
        K.MEETING_INVITATION,
        "Giấy mời họp",
        "GM",
        approval.MeetingInvitation,
        (
            Occasion("giay-moi", "Giấy mời họp xem xét đề xuất", A.MEETING_CALLED),
            Occasion("giay-moi-danh-gia", "Giấy mời họp đánh giá kết quả", A.RESULT_MEETING_CALLED),
        ),
    ),
    PaperKind(
        K.BALLOT_PAPER,
        "Phiếu biểu quyết",
        "",
        approval.BallotPapers,
        (
            Occasion("phieu-bieu-quyet", "Phiếu biểu quyết về đề xuất", A.VOTE_OPENED),
            Occasion("phieu-danh-gia", "Phiếu biểu quyết về kết quả", A.RESULT_VOTE_OPENED),
        ),
        layout=Layout.BALLOTS,
    ),
    PaperKind(
        K.MINUTES,
        "Biên bản họp",
        "BB",
        approval.Minutes,
        (
            Occasion("bien-ban", "Biên bản họp xem xét đề xuất", A.VOTE_CLOSED),
            Occasion("bien-ban-danh-gia", "Biên bản họp đánh giá kết quả", A.RESULT_VOTE_CLOSED),
        ),
        layout=Layout.MINUTES,
    ),
    PaperKind(
        K.COUNCIL_ESTABLISHMENT,
        "Quyết định thành lập Hội đồng",
        "QĐ",
        later.CouncilEstablishment,
        waits_for="Thành lập Hội đồng đánh giá",
    ),
    PaperKind(
        K.OPINION_REQUEST,
        "Báo cáo xin ý kiến cấp ủy",
        "BC",
        approval.OpinionRequest,
        (
            Occasion("bao-cao-xin-y-kien", "Báo cáo xin ý kiến cấp ủy về đề xuất", A.OPINION_REQUESTED),
            Occasion("bao-cao-xin-y-kien-ket-qua", "Báo cáo xin ý kiến cấp ủy về kết quả", A.RESULT_OPINION_REQUESTED),
        ),
    ),
    PaperKind(
        K.PARTY_OPINION,
        "Ý kiến của cấp ủy",
        "CV",
        approval.PartyOpinion,
        (
            Occasion("y-kien-cap-uy", "Công văn cho ý kiến về đề xuất", A.OPINION_GIVEN),
            Occasion("y-kien-cap-uy-ket-qua", "Công văn cho ý kiến về kết quả", A.RESULT_OPINION_GIVEN),
        ),
        issuer=Issuer.PARTY_COMMITTEE,
        layout=Layout.LETTER,
    ),
    PaperKind(
        K.APPROVAL_DECISION,
        "Quyết định phê duyệt",
        "QĐ",
        approval.ApprovalDecision,
        (Occasion("quyet-dinh-phe-duyet", "Quyết định phê duyệt đề xuất", A.PROPOSAL_APPROVED),),
    ),
    PaperKind(
        K.NON_APPROVAL_LETTER,
        "Văn bản không phê duyệt",
        "CV",
        approval.NonApprovalLetter,
        (Occasion("van-ban-khong-phe-duyet", "Công văn không phê duyệt đề xuất", A.PROPOSAL_REFUSED),),
        layout=Layout.LETTER,
    ),
    PaperKind(
        K.OVERRIDE_DECISION,
        "Quyết định cho triển khai khi không được thông qua",
        "QĐ",
        approval.OverrideDecision,
        (Occasion("quyet-dinh-cho-trien-khai", "Quyết định cho triển khai đề xuất", A.VOTE_OVERRIDDEN),),
    ),
    PaperKind(
        K.SUSPENSION_ORDER,
        "Quyết định tạm dừng, chấm dứt",
        "QĐ",
        later.SuspensionOrder,
        waits_for="Tạm dừng, chấm dứt thực hiện",
    ),
    PaperKind(
        K.RESULT_REPORT,
        "Báo cáo kết quả thực hiện",
        "BC",
        result.ResultReport,
        (Occasion("bao-cao-ket-qua", "Báo cáo kết quả thực hiện", A.RESULT_REPORTED),),
        issuer=Issuer.PROPOSERS_AGENCY,
    ),
    PaperKind(
        K.RECOGNITION_DOCUMENT,
        "Văn bản công nhận kết quả",
        "QĐ",
        result.RecognitionDocument,
        (Occasion("quyet-dinh-cong-nhan", "Quyết định công nhận kết quả", A.RESULT_RECOGNISED),),
    ),
    PaperKind(
        K.COUNCIL_CONCLUSION,
        "Công bố kết luận của Hội đồng",
        "TB",
        later.CouncilConclusion,
        waits_for="Công bố kết luận của Hội đồng",
    ),
    PaperKind(
        K.PROTECTION_FINDING,
        "Kết luận về áp dụng biện pháp bảo vệ",
        "QĐ",
        later.ProtectionFinding,
        waits_for="Kết luận về bảo vệ",
        restricted=True,
    ),
    PaperKind(K.ANNUAL_REPORT, "Báo cáo năm", "BC", later.AnnualReport, waits_for="Báo cáo năm của cơ quan"),
)
KINDS: dict[PaperKey, PaperKind] = {kind.key: kind for kind in PAPERS}
OCCASIONS: dict[str, tuple[PaperKind, Occasion]] = {
    occasion.key: (kind, occasion) for kind in PAPERS for occasion in kind.occasions
}
