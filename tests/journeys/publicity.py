"""From the recognised result to the page that everyone reads (Điều 14.5, 19.2)."""

from playwright.sync_api import expect

from tests.journeys.cast import TITLE, Cast

CLAUSE = "khoản 2 Điều 19"
SUMMARY = "Hẹn giờ nộp hồ sơ đất đai: người dân chờ 19 phút, trước đây chờ hơn một giờ."
SLUG = "hen-gio-nop-ho-so-dat-dai-theo-khung-15-phut"
SECRET = "Nội dung, ảnh, số liệu và tài liệu kèm theo không thuộc bí mật nhà nước"
CONSENT = "Người được nêu tên hoặc có trong ảnh đã đồng ý (hoặc trang không có thông tin cá nhân)"


def clear(cast: Cast) -> None:
    """Both assurances are needed; the one that was given stays given."""
    head, visitor = cast.head, cast.visitor
    cast.turn("Đồng ý công bố", head)
    visitor.open("/mo-hinh/")
    visitor.sees("Chưa có mô hình nào được công bố")
    head.open_waiting(TITLE)
    head.perform("Đồng ý công bố", choose=(SECRET,))
    head.is_refused("Đồng ý công bố", CLAUSE)
    expect(head.act("Đồng ý công bố").get_by_label(SECRET)).to_be_checked()
    cast.shots.take(head.page, "co-quan-dong-y")
    head.follow("Xem trang mô hình sẽ công bố")
    head.sees(TITLE, "Thời gian chờ trung bình")
    cast.shots.take(head.page, "xem-truoc-mo-hinh")
    clear_again(cast)


def clear_again(cast: Cast) -> None:
    """The head lets the present version go out."""
    cast.turn("Đồng ý công bố", cast.head)
    cast.head.open_waiting(TITLE)
    cast.head.perform("Đồng ý công bố", choose=(SECRET, CONSENT))
    cast.head.succeeds("Cơ quan đồng ý công bố mô hình")


def improve(cast: Cast) -> None:
    """The department rewrites the summary; the editor itself has no way to publish."""
    editor = cast.propaganda
    cast.turn("Công bố", editor)
    editor.open_waiting(TITLE)
    cast.shots.take(editor.page, "tuyen-giao-xem-ho-so", phone=True)
    editor.follow("Sửa trang mô hình")
    editor.fill(editor.page, {"Tóm tắt": SUMMARY})
    cast.shots.take(editor.page, "sua-trang-mo-hinh")
    expect(editor.page.get_by_role("button", name="Công bố")).to_have_count(0)
    expect(editor.page.get_by_role("button", name="Xuất bản")).to_have_count(0)
    editor.page.get_by_role("button", name="Lưu bản nháp").click()
    editor.page.wait_for_load_state()


def publish_what_was_cleared(cast: Cast) -> None:
    """The changed text is refused, goes back to the agency, and only then out."""
    editor = cast.propaganda
    editor.open_waiting(TITLE)
    editor.perform("Công bố")
    editor.is_refused("Công bố", CLAUSE, "Nội dung đã sửa sau khi cơ quan đồng ý")
    cast.shots.take(editor.page, "chua-cong-bo-duoc")
    editor.follow("Chuyển lại cơ quan")
    editor.perform("Chuyển lại cơ quan", {"Đã sửa gì": "Viết lại phần tóm tắt cho ngắn, dễ hiểu."})
    editor.succeeds("Chuyển lại để cơ quan xem nội dung đã sửa")
    clear_again(cast)
    cast.turn("Công bố", editor)
    editor.open_waiting(TITLE)
    editor.perform("Công bố")
    editor.succeeds("Công bố mô hình")
    cast.turn("")
    cast.shots.take(editor.page, "da-cong-bo", phone=True)


def read_in_public(cast: Cast) -> None:
    """Anyone finds it, reads it, and gets no further than the login screen of the staff."""
    visitor = cast.visitor
    visitor.open("/")
    visitor.follow("Mô hình")
    cast.shots.take(visitor.page, "danh-sach-mo-hinh", phone=True)
    visitor.follow(TITLE)
    expect(visitor.page).to_have_url(f"{visitor.address}/mo-hinh/{SLUG}/")
    expect(visitor.page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    visitor.sees(SUMMARY, "Sở Nội vụ tỉnh Sao Mai")
    expect(visitor.page.get_by_role("row").filter(has_text="Thời gian chờ trung bình")).to_contain_text("74")
    cast.shots.take(visitor.page, "trang-mo-hinh", phone=True)
    visitor.open("/admin/")
    expect(visitor.page).to_have_url(f"{visitor.address}/admin/login/?next=/admin/")
    cast.shots.take(visitor.page, "dang-nhap", phone=True)
