"""Samples of the papers of the council, of orders and of findings."""

from workflow.papers.contexts import later
from workflow.papers.contexts.common import Count, Person
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples.heads import DAY, NAMES, Samples, ordered, signed

ABOUT = "đề xuất đổi mới, sáng tạo"
EXECUTORS = "Các đơn vị liên quan và cá nhân có tên tại Điều 1"


def council_establishment(key: FormatKey) -> later.CouncilEstablishment:
    return later.CouncilEstablishment(
        **ordered(key, "QĐ", f"Thành lập Hội đồng đánh giá {ABOUT}"),
        members=(
            Person("Cán bộ A01", f"Người đứng đầu {NAMES[key]}", "Chủ tịch Hội đồng"),
            Person("Cán bộ A02", "Cấp phó", "Phó Chủ tịch Hội đồng"),
            Person("Cán bộ A09", "Sở Khoa học và Công nghệ", "Thành viên"),
            Person("Cán bộ A10", "Trường Đại học Sao Mai, chuyên gia", "Thành viên"),
            Person("Cán bộ A11", "Chánh Văn phòng", "Thành viên kiêm thư ký"),
        ),
        duties=(
            "Cho ý kiến về sự cần thiết, mục đích, yêu cầu của đề xuất;",
            "Cho ý kiến về phạm vi, đối tượng, hiệu quả, tính khả thi, tác động, thời gian, nguồn lực.",
        ),
        term="từ ngày ký đến khi công bố kết luận về kết quả thực hiện",
        executors=EXECUTORS,
    )


def suspension_order(key: FormatKey) -> later.SuspensionOrder:
    return later.SuspensionOrder(
        **ordered(key, "QĐ", f"Tạm dừng thực hiện {ABOUT}"),
        measure="Tạm dừng",
        ground=("Lượng khách theo giờ ca thấp hơn một phần ba dự kiến trong hai tháng liền.",),
        effective_on=DAY,
        follow_up=("Kiểm tra, đánh giá trước ngày 30 tháng 4 năm 2026;", "Bảo quản tài sản, dữ liệu đã có."),
        executors=EXECUTORS,
    )


def council_conclusion(key: FormatKey) -> later.CouncilConclusion:
    return later.CouncilConclusion(
        **signed(key, "TB", "Kết luận của Hội đồng đánh giá", "Thành viên Hội đồng", "Cán bộ A05"),
        issuer=NAMES[key],
        meeting_date=DAY,
        counts=(Count("Hoàn thành", "3"), Count("Hoàn thành một phần", "4"), Count("Không hoàn thành", "0")),
        outcome="Hoàn thành một phần",
        reasons=("Đạt hai trong ba mục tiêu.",),
    )


def protection_finding(key: FormatKey) -> later.ProtectionFinding:
    return later.ProtectionFinding(
        **ordered(key, "QĐ", "Kết luận về áp dụng biện pháp bảo vệ cán bộ"),
        beneficiaries="Cán bộ A05",
        findings=(
            later.Finding("Thực hiện đúng chủ trương", "Có", "Đã được phê duyệt trước khi làm."),
            later.Finding("Động cơ trong sáng", "Có", "Không có lợi ích cá nhân trong hợp đồng nào."),
            later.Finding("Vì lợi ích chung", "Có", "Người hưởng lợi là người dân ba thôn xa."),
        ),
        objective_causes=("Thời tiết xấu kéo dài 21 ngày.",),
        subjective_causes=("Chưa có phương án dự phòng.",),
        damage="hỏng 12 thùng hàng, khoảng 12 triệu đồng",
        clause="khoản 3 Điều 10",
        measure="miễn trách nhiệm",
        executors=EXECUTORS,
    )


SAMPLES: Samples = {
    PaperKey.COUNCIL_ESTABLISHMENT: council_establishment,
    PaperKey.SUSPENSION_ORDER: suspension_order,
    PaperKey.COUNCIL_CONCLUSION: council_conclusion,
    PaperKey.PROTECTION_FINDING: protection_finding,
}
