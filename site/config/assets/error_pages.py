"""The pages that nginx shows where the portal itself cannot answer: one frame, and the words of each."""

from pathlib import Path
from string import Template

FRAME = Path(__file__).with_name("error_page.html")
PAGES = {
    "errors/file-too-large.html": {
        "mark": "Mã lỗi 413",
        "title": "Tệp gửi lên quá lớn",
        "text": "Mỗi lần gửi, tổng dung lượng các tệp không quá 30 MB. Đề nghị quay lại trang trước, chọn tệp nhỏ hơn "
        "hoặc chia thành nhiều lần gửi.",
    },
    "errors/address-too-long.html": {
        "mark": "Mã lỗi 414",
        "title": "Địa chỉ trang quá dài",
        "text": "Địa chỉ vừa mở dài hơn mức máy chủ nhận, thường do dán nhầm cả đoạn văn bản vào ô địa chỉ. "
        "Đề nghị rút ngắn rồi thử lại, hoặc tìm từ trang chủ.",
    },
    "errors/out-of-service.html": {
        "mark": "Cổng tạm ngừng phục vụ",
        "title": "Cổng đang bảo trì hoặc quá tải",
        "text": "Những gì đã lưu trước đó không bị mất. Đề nghị thử lại sau ít phút; nếu đang gửi biểu mẫu, quay lại "
        "trang trước để giữ nội dung đã ghi.",
    },
}


def written(name: str) -> str:
    """The page called ``name``, whole."""
    return Template(FRAME.read_text(encoding="utf-8")).substitute(PAGES[name])
