"""The Party committee's opinion, the head's decision, the assignment; and the same again for the result."""

from playwright.sync_api import expect

from tests.journeys.cast import TITLE, Cast

OPINION = "Đảng ủy lưu ý giữ một quầy cho người cao tuổi."


def ask_committee(cast: Cast) -> None:
    """The head reports what the collective found, and what is meant to be decided."""
    head = cast.head
    cast.turn("Xin ý kiến cấp ủy", head)
    head.open_waiting(TITLE)
    cast.shots.take(head.page, "xin-y-kien-cap-uy")
    texts = {"Nội dung báo cáo": "Tập thể lãnh đạo thông qua với 2 trên 3 ý kiến.", "Số, ký hiệu văn bản": "05/BC-SNV"}
    head.perform("Xin ý kiến cấp ủy", texts, choose=("Phê duyệt",))
    head.succeeds("Báo cáo, xin ý kiến cấp ủy")


def committee_answers(cast: Cast) -> None:
    """An opinion other than yes must be put into words; the number already typed is kept."""
    office = cast.party_office
    cast.turn("Ghi ý kiến cấp ủy", office)
    office.open_waiting(TITLE)
    cast.shots.take(office.page, "cap-uy-cho-y-kien")
    number = {"Số, ký hiệu văn bản": "07-CV/ĐU"}
    office.perform("Ghi ý kiến cấp ủy", number, choose=("Ý kiến khác",))
    office.is_refused("Ghi ý kiến cấp ủy", "khoản 3 Điều 7", kept=number)
    cast.shots.take(office.page, "cap-uy-phai-ghi-noi-dung")
    office.perform("Ghi ý kiến cấp ủy", {"Nội dung ý kiến": OPINION}, choose=("Đồng ý",))
    office.succeeds("Cấp ủy cho ý kiến")


def approve(cast: Cast) -> None:
    """A decision without a number is no decision."""
    head = cast.head
    cast.turn("Phê duyệt / Không phê duyệt", head)
    head.open_waiting(TITLE)
    head.sees(OPINION)
    cast.shots.take(head.page, "thu-truong-quyet-dinh", phone=True)
    head.perform("Phê duyệt")
    head.is_refused("Phê duyệt", "bắt buộc")
    head.perform("Phê duyệt", {"Số, ký hiệu văn bản": "12/QĐ-SNV"})
    head.is_refused("Phê duyệt", "khoản 2 Điều 4", kept={"Số, ký hiệu văn bản": "12/QĐ-SNV"})
    for finding in head.act("Phê duyệt").get_by_role("radio", name="Phù hợp", exact=True).all():
        finding.check()
    head.perform("Phê duyệt")
    head.succeeds("Phê duyệt đề xuất")


def assign(cast: Cast) -> None:
    """The work goes to its author; dates the wrong way round are refused with what was typed."""
    head = cast.head
    cast.turn("Giao thực hiện", head)
    head.open_waiting(TITLE)
    expect(head.act("Giao thực hiện").get_by_label("Cán bộ A05")).to_be_checked()
    resources = {"Nguồn lực được bố trí": "68 triệu đồng trong dự toán được giao."}
    head.perform(
        "Giao thực hiện", {"Bắt đầu từ ngày": cast.today, "Dự kiến hoàn thành ngày": "01/01/2020", **resources}
    )
    head.is_refused("Giao thực hiện", "Điều 7", kept=resources)
    cast.shots.take(head.page, "giao-viec-sai-ngay", phone=True)
    head.perform("Giao thực hiện", {"Dự kiến hoàn thành ngày": cast.today})
    head.succeeds("Giao thực hiện")


def recognise(cast: Cast) -> None:
    """The committee's opinion on the result, and the recognition, which drafts the model page."""
    head, office = cast.head, cast.party_office
    cast.turn("Xin ý kiến cấp ủy", head)
    head.perform("Xin ý kiến cấp ủy", {"Nội dung báo cáo": "Hai trên ba phiếu: hoàn thành."})
    head.succeeds("Báo cáo, xin ý kiến cấp ủy về kết quả")
    cast.turn("Ghi ý kiến cấp ủy", office)
    office.open_waiting(TITLE)
    office.perform("Ghi ý kiến cấp ủy", {"Số, ký hiệu văn bản": "11-CV/ĐU"}, choose=("Đồng ý",))
    office.succeeds("Cấp ủy cho ý kiến về kết quả")

    cast.turn("Công nhận kết quả", head)
    head.open_waiting(TITLE)
    expect(head.act("Công nhận kết quả").get_by_label("Hoàn thành", exact=True)).to_be_checked()
    cast.shots.take(head.page, "cong-nhan-ket-qua")
    head.perform("Công nhận kết quả", {"Số, ký hiệu văn bản công nhận": "31/QĐ-SNV"})
    head.succeeds("Công nhận kết quả thực hiện")
