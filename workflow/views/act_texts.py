"""How the facts of acts during the work, of incentives and of protection are called on the timeline."""

from workflow.rules.suspension import RECOMMENDATION_LABELS

TEXTS = {
    "grounds": "Căn cứ",
    "findings": "Kết quả kiểm tra",
    "change": "Nội dung điều chỉnh",
    "request": "Yêu cầu",
    "petition": "Kiến nghị",
    "answer": "Trả lời",
    "remedy": "Đã khắc phục",
    "milestone": "Mốc",
    "resource": "Nguồn lực",
    "answers": "Trả lời bước số",
}
DAYS = {
    "new_end": "Hoàn thành dự kiến mới",
    "target": "Mốc nội bộ",
    "requested_end": "Xin gia hạn đến",
}
CODES: dict[str, tuple[str, dict]] = {
    "recommendation": ("Kiến nghị", RECOMMENDATION_LABELS),
}
