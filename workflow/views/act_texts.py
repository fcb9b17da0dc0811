"""How the facts of acts during the work, of incentives and of protection are called on the timeline."""

from collections.abc import Callable
from operator import itemgetter

from workflow.rules.commission import ADVICE_LABELS, CONSULTED_LABELS, DECIDER_LABELS, PERMISSION_LABELS
from workflow.rules.incentives import CONDITION_LABELS, INCENTIVE_LABELS
from workflow.rules.protection import BASIS_LABELS, MEASURE_LABELS, QUESTION_LABELS
from workflow.rules.suspension import RECOMMENDATION_LABELS

GROUND = "Căn cứ"
YES_NO = {"yes": "Có", "no": "Không"}
MARKS = {"met": "Đạt", "unmet": "Chưa đạt"}

TEXTS = {
    "grounds": GROUND,
    "findings": "Kết quả kiểm tra",
    "change": "Nội dung điều chỉnh",
    "request": "Yêu cầu",
    "petition": "Kiến nghị",
    "answer": "Trả lời",
    "remedy": "Đã khắc phục",
    "milestone": "Mốc",
    "resource": "Nguồn lực",
    "answers": "Trả lời bước số",
    "from_agency": "Chuyển từ",
    "substitution": "Theo ủy nhiệm số",
    "consulted": "Hỏi ý kiến",
    "question": "Nội dung hỏi",
    "survey": "Nội dung khảo sát",
    "survey_findings": "Kết quả khảo sát",
    "advice": "Nội dung tham mưu",
    "revokes": "Thu hồi bước số",
    "objective": "Nguyên nhân khách quan",
    "subjective": "Nguyên nhân chủ quan",
    "damage_description": "Thiệt hại",
    "prohibited": "Việc không được làm, khoản",
    **{f"{question.value}_reasons": f"{GROUND}: {label.lower()}" for question, label in QUESTION_LABELS.items()},
    **{f"{condition.value}_reasons": f"{condition.value[-1]}) {GROUND}" for condition in CONDITION_LABELS},
}
DAYS = {
    "new_end": "Hoàn thành dự kiến mới",
    "target": "Mốc nội bộ",
    "requested_end": "Xin gia hạn đến",
}
CODES: dict[str, tuple[str, dict]] = {
    "recommendation": ("Kiến nghị", RECOMMENDATION_LABELS),
    "consulted_as": ("Đối tượng", CONSULTED_LABELS),
    "permission": ("Ý kiến", PERMISSION_LABELS),
    "advised": ("Tham mưu", ADVICE_LABELS),
    "decided_by": ("Cấp quyết định", DECIDER_LABELS),
    "incentive": ("Hình thức", INCENTIVE_LABELS),
    "grant": ("Quyết định", {"granted": "Áp dụng", "declined": "Không áp dụng"}),
    "damage": ("Có thiệt hại", YES_NO),
    "to_board": ("Báo cáo Ban Thường vụ Tỉnh ủy qua Ban Tổ chức", YES_NO),
    "basis": ("Điều khoản có thể áp dụng", BASIS_LABELS),
    "measure": ("Biện pháp", MEASURE_LABELS),
    **{question.value: (label, YES_NO) for question, label in QUESTION_LABELS.items()},
    **{condition.value: (f"{condition.value[-1]}) {label}", MARKS) for condition, label in CONDITION_LABELS.items()},
}
LISTS: dict[str, tuple[str, Callable]] = {
    "concerned_names": ("Về", str),
    "copied_to": ("Đồng gửi", itemgetter("name")),
    "beneficiary_names": ("Người được khuyến khích", str),
}
