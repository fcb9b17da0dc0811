"""From an empty proposal to the head's decision (Điều 7)."""

from playwright.sync_api import expect

from tests.journeys.browsing import Person
from tests.journeys.cast import CASE, TITLE, Cast

FIRST_TEXTS = {
    "Tên đề xuất": TITLE,
    "Sự cần thiết, mục đích, yêu cầu": CASE["rationale"],
    "Điểm nghẽn, nút thắt": CASE["bottleneck"],
}
OTHER_TEXTS = {
    "Văn bản đã rà soát": CASE["legal_search"].strip(),
    "Nội dung, nhiệm vụ, giải pháp": CASE["solution"],
    "Phạm vi, đối tượng": CASE["scope"],
    "Thời gian thực hiện": CASE["timeframe"],
    "Nguồn lực bảo đảm": CASE["resources"],
    "Tính khả thi": CASE["feasibility"],
    "Tác động tích cực": CASE["positive_impact"],
    "Tác động tiêu cực (nếu có)": CASE["negative_impact"],
    "Dự kiến hiệu quả": CASE["expected_effect"],
    "Lợi ích liên quan cần khai báo": CASE["conflict_note"],
}
OPTIONAL = "Tác động tiêu cực (nếu có)"
PLEDGE = "Tôi cam đoan đề xuất vì lợi ích chung"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def save_and_check(official: Person) -> None:
    """“Lưu, xem lại và trình”, which stands in the menu beside the saving button."""
    button = official.page.get_by_role("button", name="Lưu, xem lại và trình")
    if not button.is_visible():
        official.page.get_by_role("button", name="Thao tác khác").last.click()
    button.click()
    expect(official.page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()


def begin_proposal(cast: Cast) -> None:
    """A first draft: the review names what is missing and offers no way to send it."""
    official = cast.official
    cast.shots.take(official.page, "ban-lam-viec-trong", phone=True)
    official.follow("Viết đề xuất mới")
    expect(official.page.get_by_role("textbox", name="Tên đề xuất")).to_be_empty()
    cast.shots.take(official.page, "viet-de-xuat-moi")
    official.fill(official.page, FIRST_TEXTS)
    save_and_check(official)

    expect(official.page.get_by_role("heading", name="Còn 12 mục chưa viết")).to_be_visible()
    for label in {*OTHER_TEXTS, "Lĩnh vực", "Nội dung thúc đẩy"} - {OPTIONAL}:
        expect(official.page.get_by_role("listitem").filter(has_text=f"○ {label} (Điều ")).to_be_visible()
    expect(official.page.get_by_role("button", name="Trình kế hoạch")).to_have_count(0)
    cast.shots.take(official.page, "con-muc-chua-viet", phone=True)


def finish_proposal(cast: Cast) -> None:
    """The rest of the plan; without the pledge it is complete but refused, and nothing is lost."""
    official = cast.official
    official.follow("Viết tiếp")
    for label, text in FIRST_TEXTS.items():
        expect(official.page.get_by_role("textbox", name=label)).to_have_value(text)
    official.page.get_by_role("combobox", name="Lĩnh vực").select_option("Cải cách hành chính")
    official.page.get_by_role("combobox", name="Nội dung thúc đẩy").select_option("Cải cách thủ tục hành chính")
    official.page.get_by_role("combobox", name="Điểm nghẽn thuộc trường hợp").select_option("Chưa được quy định")
    official.fill(official.page, OTHER_TEXTS)
    cast.shots.take(official.page, "de-xuat-da-viet")
    save_and_check(official)

    official.sees("Kế hoạch đã đủ các mục")
    official.page.get_by_role("button", name="Trình kế hoạch").click()
    refusal = official.page.get_by_role("alert")
    expect(refusal).to_contain_text("Chưa trình được kế hoạch")
    expect(refusal).to_contain_text("khoản 4 Điều 2")
    cast.shots.take(official.page, "chua-cam-doan")
    official.follow("Sửa tiếp")
    official.page.get_by_role("checkbox", name=PLEDGE).press("Space")
    save_and_check(official)


def attach_papers(cast: Cast) -> None:
    """A file that is not what its name says is refused; a real one stays."""
    official = cast.official
    chooser = official.page.get_by_label("Tệp đính kèm")
    chooser.set_input_files({"name": "gia.pdf", "mimeType": "application/pdf", "buffer": b"khong phai PDF"})
    official.page.get_by_role("button", name="Đính kèm", exact=True).click()
    expect(official.page.get_by_role("alert")).to_contain_text("không đúng với phần mở rộng")
    chooser.set_input_files({"name": "Số liệu chờ.pdf", "mimeType": "application/pdf", "buffer": PDF})
    official.page.get_by_role("button", name="Đính kèm", exact=True).click()
    official.sees("Đã đính kèm “Số liệu chờ.pdf”.")
    expect(official.page.get_by_role("link", name="Số liệu chờ.pdf")).to_be_visible()
    cast.shots.take(official.page, "xem-lai-truoc-khi-trinh")


def submit(cast: Cast) -> None:
    """A double click opens one dossier."""
    official = cast.official
    cast.turn("")
    official.page.get_by_role("button", name="Trình kế hoạch").dblclick()
    official.sees("Chờ tiếp nhận", "Đang ở bàn ai")
    cast.shots.take(official.page, "da-trinh", phone=True)
    official.open("/admin/")
    official.follow("Hồ sơ")
    official.follow("Tất cả hồ sơ tôi được xem")
    expect(official.page.get_by_role("link", name=TITLE)).to_have_count(1)


def receive(cast: Cast) -> None:
    """The clerk receives and reads the attachment; the head gives the plan to the collective."""
    clerk, head = cast.clerk, cast.head
    cast.turn("Tiếp nhận", clerk, head)
    clerk.open("/admin/")
    cast.shots.take(clerk.page, "van-thu-dang-cho", phone=True)
    clerk.open_waiting(TITLE)
    with clerk.page.expect_download() as download:
        clerk.page.get_by_role("link", name="Số liệu chờ.pdf").click()
    assert download.value.path().read_bytes() == PDF
    cast.shots.take(clerk.page, "van-thu-tiep-nhan")
    clerk.perform("Tiếp nhận", {"Số đến": "15/PTN"})
    clerk.succeeds("Tiếp nhận kế hoạch đề xuất")

    cast.turn("Chuyển tập thể lãnh đạo / Chuyển Hội đồng đánh giá", clerk, head)
    head.open_waiting(TITLE)
    cast.shots.take(head.page, "thu-truong-phan-loai")
    head.perform("Chuyển tập thể lãnh đạo")
    head.succeeds("Phân loại: tập thể lãnh đạo xem xét")


def call_meeting(cast: Cast) -> None:
    """Today; the vote is opened on the spot."""
    clerk, head = cast.clerk, cast.head
    cast.turn("Mời họp", clerk, head)
    clerk.open_waiting(TITLE)
    clerk.perform("Mời họp", {"Ngày họp": cast.today, "Giờ họp": "14:00", "Địa điểm": "Phòng họp số 1"})
    clerk.succeeds("Mời họp tập thể lãnh đạo")
    cast.turn("Mở biểu quyết", clerk, head)
    cast.shots.take(clerk.page, "van-thu-mo-bieu-quyet")
    clerk.perform("Mở biểu quyết")
    clerk.succeeds("Mở biểu quyết")
