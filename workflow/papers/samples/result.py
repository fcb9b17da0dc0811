"""Samples of the papers of the result."""

from workflow.papers.contexts import result
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples.heads import DAY, NAMES, Samples, ordered, signed

ABOUT = "đề xuất đổi mới, sáng tạo"


def result_report(key: FormatKey) -> result.ResultReport:
    return result.ResultReport(
        **{
            **signed(key, "BC", f"Kết quả thực hiện {ABOUT}"),
            "number_line": "",
            "signer_title": "NGƯỜI BÁO CÁO",
            "signer_name": "Cán bộ A05",
        },
        addressee=f"{NAMES[key]} và người đứng đầu cơ quan",
        implementers="Cán bộ A05, Cán bộ A08",
        permitted_by=f"Quyết định số 05/QĐ-SNV, {DAY}",
        completed_on="ngày 31 tháng 8 năm 2026",
        planned=("Thời gian chờ trung bình từ 74 phút xuống dưới 25 phút.",),
        achieved=("Đạt cả ba mục tiêu; khung giờ áp dụng tại bốn quầy.",),
        time_and_resources=("Đúng sáu tháng, hai công chức, không phát sinh kinh phí.",),
        positive_impact=("Giờ cao điểm bớt đông, người ở xa chủ động giờ đi.",),
        negative_impact=("Người không dùng điện thoại cần được hướng dẫn thêm.",),
        effect=("Thời gian chờ trung bình còn 19 phút.",),
        figures=(
            result.Measure("Thời gian chờ trung bình", "74", "19", "phút"),
            result.Measure("Hồ sơ trả đúng hẹn", "91", "98", "%"),
        ),
        lessons=("Giữ một quầy không cần hẹn cho người cao tuổi.",),
    )


def recognition_document(key: FormatKey) -> result.RecognitionDocument:
    return result.RecognitionDocument(
        **ordered(key, "QĐ", f"Công nhận kết quả thực hiện {ABOUT}"),
        implementers="Cán bộ A05, Cán bộ A08",
        outcome="Hoàn thành một phần",
        reasons=("Đạt hai trong ba mục tiêu; mục tiêu còn lại chậm do chờ kết nối dữ liệu.",),
    )


SAMPLES: Samples = {
    PaperKey.RESULT_REPORT: result_report,
    PaperKey.RECOGNITION_DOCUMENT: recognition_document,
}
