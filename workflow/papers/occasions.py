"""The acts that call for papers: which paper each calls for, under which address."""

from dataclasses import dataclass

from workflow.rules.acts import ActKind as A
from workflow.rules.routes import Route


@dataclass(frozen=True)
class Occasion:
    """
    One act that calls for a paper; ``key`` is its address.

    ``route`` limits it to one body where the act calls for different papers; ``each`` makes a paper of every
    such act, where otherwise the latest one counts.
    """

    key: str
    label: str
    act: A
    route: Route | None = None
    each: bool = False


INTAKE = (Occasion("phieu-tiep-nhan", "Phiếu tiếp nhận kế hoạch đề xuất", A.PLAN_RECEIVED),)
INVITATIONS = (
    Occasion("giay-moi", "Giấy mời họp xem xét đề xuất", A.MEETING_CALLED),
    Occasion("giay-moi-danh-gia", "Giấy mời họp đánh giá kết quả", A.RESULT_MEETING_CALLED),
    Occasion("giay-moi-hoi-dong", "Giấy mời họp Hội đồng xem xét đề xuất", A.COUNCIL_MEETING_CALLED),
    Occasion("giay-moi-hoi-dong-danh-gia", "Giấy mời họp Hội đồng đánh giá kết quả", A.COUNCIL_RESULT_MEETING_CALLED),
    Occasion("giay-moi-dieu-chinh", "Giấy mời họp về điều chỉnh", A.AMENDMENT_MEETING_CALLED, each=True),
    Occasion(
        "giay-moi-hoi-dong-dieu-chinh",
        "Giấy mời họp Hội đồng về điều chỉnh",
        A.COUNCIL_AMENDMENT_MEETING_CALLED,
        each=True,
    ),
)
BALLOTS = (
    Occasion("phieu-bieu-quyet", "Phiếu biểu quyết về đề xuất", A.VOTE_OPENED),
    Occasion("phieu-danh-gia", "Phiếu biểu quyết về kết quả", A.RESULT_VOTE_OPENED),
    Occasion("phieu-hoi-dong", "Phiếu biểu quyết của Hội đồng về đề xuất", A.COUNCIL_VOTE_OPENED),
    Occasion("phieu-hoi-dong-danh-gia", "Phiếu biểu quyết của Hội đồng về kết quả", A.COUNCIL_RESULT_VOTE_OPENED),
    Occasion("phieu-dieu-chinh", "Phiếu biểu quyết về điều chỉnh", A.AMENDMENT_VOTE_OPENED, each=True),
    Occasion(
        "phieu-hoi-dong-dieu-chinh",
        "Phiếu biểu quyết của Hội đồng về điều chỉnh",
        A.COUNCIL_AMENDMENT_VOTE_OPENED,
        each=True,
    ),
)
MINUTES = (
    Occasion("bien-ban", "Biên bản họp xem xét đề xuất", A.VOTE_CLOSED),
    Occasion("bien-ban-danh-gia", "Biên bản họp đánh giá kết quả", A.RESULT_VOTE_CLOSED),
    Occasion("bien-ban-hoi-dong", "Biên bản họp Hội đồng xem xét đề xuất", A.COUNCIL_VOTE_CLOSED),
    Occasion("bien-ban-hoi-dong-danh-gia", "Biên bản họp Hội đồng đánh giá kết quả", A.COUNCIL_RESULT_VOTE_CLOSED),
    Occasion("bien-ban-dieu-chinh", "Biên bản họp về điều chỉnh", A.AMENDMENT_VOTE_CLOSED, each=True),
    Occasion(
        "bien-ban-hoi-dong-dieu-chinh",
        "Biên bản họp Hội đồng về điều chỉnh",
        A.COUNCIL_AMENDMENT_VOTE_CLOSED,
        each=True,
    ),
)
COUNCIL = (Occasion("quyet-dinh-hoi-dong", "Quyết định thành lập Hội đồng đánh giá", A.COUNCIL_ESTABLISHED),)
OPINION_REQUESTS = (
    Occasion("bao-cao-xin-y-kien", "Báo cáo xin ý kiến cấp ủy về đề xuất", A.OPINION_REQUESTED),
    Occasion("bao-cao-xin-y-kien-ket-qua", "Báo cáo xin ý kiến cấp ủy về kết quả", A.RESULT_OPINION_REQUESTED),
    Occasion(
        "bao-cao-xin-y-kien-dieu-chinh",
        "Báo cáo xin ý kiến cấp ủy về điều chỉnh",
        A.AMENDMENT_OPINION_REQUESTED,
        each=True,
    ),
)
OPINIONS = (
    Occasion("y-kien-cap-uy", "Công văn cho ý kiến về đề xuất", A.OPINION_GIVEN),
    Occasion("y-kien-cap-uy-ket-qua", "Công văn cho ý kiến về kết quả", A.RESULT_OPINION_GIVEN),
    Occasion("y-kien-cap-uy-dieu-chinh", "Công văn cho ý kiến về điều chỉnh", A.AMENDMENT_OPINION_GIVEN, each=True),
)
APPROVAL = (Occasion("quyet-dinh-phe-duyet", "Quyết định phê duyệt đề xuất", A.PROPOSAL_APPROVED),)
REFUSAL = (Occasion("van-ban-khong-phe-duyet", "Công văn không phê duyệt đề xuất", A.PROPOSAL_REFUSED),)
OVERRIDE = (Occasion("quyet-dinh-cho-trien-khai", "Quyết định cho triển khai đề xuất", A.VOTE_OVERRIDDEN),)
ORDERS = (
    Occasion("quyet-dinh-tam-dung", "Quyết định tạm dừng thực hiện", A.SUSPENSION_ORDERED, each=True),
    Occasion("quyet-dinh-tiep-tuc", "Quyết định cho tiếp tục thực hiện", A.WORK_RESUMED, each=True),
    Occasion("quyet-dinh-cham-dut", "Quyết định chấm dứt thực hiện", A.WORK_TERMINATED),
    Occasion("quyet-dinh-dieu-chinh", "Quyết định điều chỉnh kế hoạch thực hiện", A.AMENDMENT_APPROVED, each=True),
    Occasion("van-ban-khong-dieu-chinh", "Quyết định không phê duyệt điều chỉnh", A.AMENDMENT_REFUSED, each=True),
)
RESULT_REPORT = (Occasion("bao-cao-ket-qua", "Báo cáo kết quả thực hiện", A.RESULT_REPORTED),)
RECOGNITION = (
    Occasion("quyet-dinh-cong-nhan", "Quyết định công nhận kết quả", A.RESULT_RECOGNISED, route=Route.LEADERSHIP),
)
CONCLUSION = (Occasion("cong-bo-ket-luan", "Công bố kết luận của Hội đồng", A.RESULT_RECOGNISED, route=Route.COUNCIL),)
FINDINGS = (
    Occasion("ket-luan-bao-ve", "Kết luận về bảo vệ cán bộ", A.PROTECTION_FOUND, each=True),
    Occasion("ket-luan-bao-ve-co-quan", "Kết luận về bảo vệ cơ quan", A.AGENCY_PROTECTION_FOUND, each=True),
)
SUBMISSIONS = (
    Occasion("to-trinh", "Tờ trình về đề xuất", A.ADVICE_GIVEN),
    Occasion("to-trinh-dieu-chinh", "Tờ trình về điều chỉnh", A.AMENDMENT_ADVICE_GIVEN, each=True),
    Occasion("to-trinh-ket-qua", "Tờ trình về kết quả", A.RESULT_ADVICE_GIVEN),
)
NOTICES = (
    Occasion("bao-ket-qua-phe-duyet", "Công văn báo đề xuất được phê duyệt", A.PROPOSAL_APPROVED, Route.BOARD),
    Occasion("bao-ket-qua-khong-duyet", "Công văn báo đề xuất không được duyệt", A.PROPOSAL_REFUSED, Route.BOARD),
    Occasion("bao-dieu-chinh", "Công văn báo điều chỉnh được duyệt", A.AMENDMENT_APPROVED, Route.BOARD, each=True),
    Occasion(
        "bao-khong-dieu-chinh", "Công văn báo điều chỉnh không được duyệt", A.AMENDMENT_REFUSED, Route.BOARD, each=True
    ),
    Occasion("bao-cong-nhan", "Công văn báo kết quả được công nhận", A.RESULT_RECOGNISED, Route.BOARD),
)
