"""Carrying the work out and reporting on it (Điều 13, 17.1)."""

from playwright.sync_api import expect

from tests.journeys.browsing import Person
from tests.journeys.cast import CASE, TITLE, Cast
from tests.journeys.voting import history

RESULT = CASE["result"]
REPORT = {
    "Kết quả đạt được so với kế hoạch": RESULT["achieved"],
    "Thời gian và nguồn lực đã dùng": RESULT["time_and_resources"],
    "Tác động tích cực": RESULT["positive_impact"],
    "Tác động tiêu cực (nếu có)": RESULT["negative_impact"],
    "Hiệu quả trong thực tế": RESULT["effect"],
    "Khó khăn, bài học, cách nhân rộng": RESULT["lessons"].strip(),
}


def report_progress(cast: Cast) -> None:
    """Reports may be many, but one that arrives twice stands once."""
    official = cast.official
    cast.turn("Báo hoàn thành", official)
    official.open_waiting(TITLE)
    cast.shots.take(official.page, "dang-thuc-hien")
    official.send_twice("Báo cáo tiến độ", {"Tình hình thực hiện": CASE["progress"][0]})
    expect(history(official).get_by_role("heading", name="Báo cáo tiến độ")).to_have_count(1)
    official.perform("Báo hoàn thành", {"Ghi chú": "Đã chạy đủ bốn quầy."})
    official.succeeds("Báo đã hoàn thành thực hiện")


def report_result(cast: Cast) -> None:
    """An empty report is refused; the written one goes out with a figure before and after."""
    official = cast.official
    cast.turn("Nộp báo cáo kết quả", official)
    official.perform("Nộp báo cáo kết quả")
    official.is_refused("Nộp báo cáo kết quả", "khoản 1 Điều 17", "Kết quả đạt được so với kế hoạch")
    cast.shots.take(official.page, "bao-cao-con-thieu")
    official.follow("Viết báo cáo kết quả")
    official.fill(official.page, REPORT)
    write_figure(official)
    cast.shots.take(official.page, "viet-bao-cao", phone=True)
    official.page.get_by_role("button", name="Lưu bản nháp").click()
    expect(official.page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    official.perform("Nộp báo cáo kết quả")
    official.succeeds("Nộp báo cáo kết quả thực hiện")
    official.sees("Thời gian chờ trung bình")
    cast.shots.take(official.page, "da-nop-bao-cao")


def write_figure(official: Person) -> None:
    """Minutes of waiting, before and after."""
    official.page.get_by_role("button", name="Thêm số liệu").click()
    official.fill(official.page, {"Chỉ số": "Thời gian chờ trung bình", "Đơn vị": "phút"})
    official.page.get_by_role("spinbutton", name="Trước").fill("74")
    official.page.get_by_role("spinbutton", name="Sau").fill("19")
