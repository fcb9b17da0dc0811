"""Sample of the yearly report."""

from workflow.papers.contexts import annual
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples.heads import NAMES, Samples, signed

T = annual.Tally


def annual_report(key: FormatKey) -> annual.AnnualReport:
    return annual.AnnualReport(
        **{
            **signed(key, "BC", "Kết quả thực hiện Quy định về khuyến khích, bảo vệ cán bộ năm 2026"),
            "proposal_title": NAMES[key],
            "dossier_code": "",
        },
        addressee="Ban Tổ chức Tỉnh ủy",
        issuer=NAMES[key],
        year="2026",
        period="từ ngày 15/12/2025 đến hết ngày 14/12/2026",
        proposals=(T("Kế hoạch đề xuất đã trình", "15"), T("Được phê duyệt", "11"), T("Không được phê duyệt", "1")),
        stages=(T("Đang thực hiện", "4"), T("Đã công bố mô hình", "6")),
        fields=(T("Cải cách hành chính", "9"), T("Chuyển đổi số", "6")),
        votes=(T("Lượt biểu quyết đã kết thúc", "18"), T("Trong đó hai bên ngang nhau", "1")),
        limits=(
            annual.LimitLine("Họp tập thể lãnh đạo, biểu quyết", "điểm 2.1 khoản 2 Điều 7", "15", "14", "1", "93,3%"),
        ),
        late=(
            annual.LateLine(
                "HS-2026-0007", "Họp tập thể lãnh đạo, biểu quyết", "10/07/2026", "14/07/2026", "2", "Mưa bão"
            ),
        ),
        incentives=(T("Khen thưởng theo pháp luật thi đua, khen thưởng (9.1.a)", "4"),),
        protection=(T("Khoản 3 Điều 10: được xem xét loại trừ, miễn hoặc giảm nhẹ trách nhiệm", "1"),),
        models=(T("Đã công bố", "2"),),
        remarks=("Nơi ít cấp phó khó tổ chức biểu quyết.",),
        definitions=("Đúng hạn: việc xong không muộn hơn hạn cuối ghi trong hồ sơ.",),
    )


SAMPLES: Samples = {PaperKey.ANNUAL_REPORT: annual_report}
