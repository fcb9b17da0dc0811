"""
How unclear clauses are read: the question, the reading that is followed unless the province decides
otherwise, the reason, and the clause.

A reading has options where a real alternative exists and the software can follow it. The first
option is the default. Everything here is shown to officials, so it is written in Vietnamese.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation


@dataclass(frozen=True)
class Option:
    """One way of reading a clause that the software can follow."""

    key: str
    label: str


@dataclass(frozen=True)
class Reading:
    """One unclear clause and how it is read."""

    id: str
    question: str
    answer: str
    reason: str
    citation: Citation
    options: tuple[Option, ...] = ()


VOTERS = (
    Option("valid_ballots", "Số phiếu hợp lệ của người có quyền biểu quyết"),
    Option("eligible_voters", "Toàn bộ người có quyền biểu quyết, kể cả người vắng mặt"),
)
CONTRARY = (
    Option("reasoned", "Được quyết định khác ý kiến cấp ủy nếu ghi rõ lý do"),
    Option("binding", "Không được quyết định khác ý kiến cấp ủy"),
)
LAST_DAY = (
    Option("rolls", "Chuyển sang ngày làm việc tiếp theo"),
    Option("stays", "Giữ nguyên ngày cuối, dù là ngày nghỉ"),
)
COLLECTIVE = Citation(7, 2, "2.1")

READINGS: tuple[Reading, ...] = (
    Reading(
        "A1",
        "Tỷ lệ trên 50% tính trên tổng số nào?",
        "Trên số phiếu hợp lệ đã bỏ: tán thành, không tán thành và ý kiến khác; không tính phiếu hỏng, người vắng.",
        "Khoản này nói đến ý kiến biểu quyết, không nói đến số thành viên; tính cả ý kiến khác là cách tính chặt hơn.",
        COLLECTIVE,
        VOTERS,
    ),
    Reading(
        "A2",
        "Có được để ý kiến khác (không ngả về bên nào) không?",
        "Thành viên được; người đứng đầu, Chủ tịch Hội đồng thì không.",
        "Khi hai bên bằng nhau, kết quả theo phía người chủ trì nên người chủ trì phải chọn một phía.",
        COLLECTIVE,
    ),
    Reading(
        "A3",
        "Thế nào là biểu quyết ngang nhau?",
        "Số tán thành bằng số không tán thành, không kể ý kiến khác; xét trước, rồi mới xét tỷ lệ trên 50%.",
        "Đọc đúng câu chữ: 3 tán thành, 2 không tán thành, 1 ý kiến khác không phải ngang nhau và không đạt.",
        COLLECTIVE,
    ),
    Reading(
        "A4",
        "Biểu quyết kín hay có tên?",
        "Có tên.",
        "Nếu không biết người chủ trì chọn phía nào thì không áp dụng được quy tắc khi hai bên bằng nhau.",
        COLLECTIVE,
    ),
    Reading(
        "A5",
        "Cần bao nhiêu người dự họp?",
        "Mốc nội bộ: có người chủ trì và quá nửa số người có quyền biểu quyết; thiếu thì cảnh báo, không chặn.",
        "Quy định không đặt ra điều kiện này nên không có căn cứ để chặn.",
        COLLECTIVE,
    ),
    Reading(
        "A6",
        "Thời hạn 7 ngày làm việc và 10 ngày, thời hạn nào chạy trước?",
        "Cả hai cùng chạy từ ngày nhận đến khi phân loại; nếu không phân loại thì theo 7 ngày làm việc.",
        "Lập Hội đồng là trường hợp riêng, phải có quyết định rõ ràng.",
        Citation(7, 2, "2.2"),
    ),
    Reading(
        "A7",
        "Vừa phải họp trong 10 ngày, vừa phải gửi tài liệu trước 5 ngày làm việc: khi không thể cả hai thì sao?",
        "Gửi tài liệu ngay ngày lập Hội đồng; nếu vẫn không có ngày nào thì họp vào ngày đầu tiên đủ 5 ngày làm việc"
        " và ghi lý do quá hạn, hoặc mọi thành viên đồng ý bằng văn bản nhận tài liệu muộn hơn.",
        "Thời gian đọc tài liệu bảo đảm chất lượng ý kiến; cả hai sự việc đều được ghi lại.",
        Citation(8, 3),
    ),
    Reading(
        "A8",
        "Ngày nhận được kế hoạch là ngày nào?",
        "Ngày đến hộp thư hoặc ngày văn thư đóng dấu đến, lấy ngày sớm hơn; ngày đó là ngày 0."
        " Yêu cầu bổ sung không làm thời hạn dừng lại.",
        "Tránh kéo dài thời hạn; theo cách tính thời hạn của Bộ luật Dân sự.",
        COLLECTIVE,
    ),
    Reading(
        "A9",
        "Gửi tài liệu trước ngày họp 5 ngày làm việc đếm thế nào?",
        "Đếm lùi 5 ngày làm việc từ ngày liền trước ngày họp; không tính ngày họp.",
        "Giống quy tắc không tính ngày xảy ra sự việc.",
        Citation(8, 3),
    ),
    Reading(
        "A10",
        "Người đứng đầu là người đề xuất thì ai quyết định?",
        "Cơ quan cấp trên: tập thể lãnh đạo, Hội đồng, cấp ủy và thời hạn đều của cơ quan cấp trên;"
        " việc theo dõi thực hiện vẫn ở cơ quan của người đề xuất.",
        "Không ai chủ trì việc biểu quyết đề xuất của chính mình.",
        Citation(7, 1, "1.3"),
    ),
    Reading(
        "A11",
        "Đề xuất của cán bộ diện Ban Thường vụ Tỉnh ủy quản lý gửi về đâu?",
        "Gửi Ban Tổ chức Tỉnh ủy, đồng gửi người đứng đầu trực tiếp; các mốc thời gian chỉ là mốc nội bộ.",
        "Quy định riêng được áp dụng trước quy định chung.",
        Citation(20, 2),
    ),
    Reading(
        "A12",
        "Cấp phó hoặc nhiều cấp phó cùng đề xuất thì ai không biểu quyết?",
        "Mọi cấp phó là tác giả, đồng tác giả đều không biểu quyết, cả khi xét đề xuất và khi đánh giá kết quả.",
        "Một nguyên tắc chung của ba khoản.",
        COLLECTIVE,
    ),
    Reading(
        "A13",
        "Cơ quan không còn cấp phó nào để biểu quyết thì sao?",
        "Tập thể chỉ còn người đứng đầu; hệ thống cảnh báo và khuyến nghị lập Hội đồng hoặc chuyển cấp trên.",
        "Không tạo ra một cuộc biểu quyết hình thức.",
        COLLECTIVE,
    ),
    Reading(
        "A14",
        "Người đứng đầu vắng, có người được giao quyền, phụ trách?",
        "Người được giao bằng văn bản thực hiện như người đứng đầu; ghi số văn bản giao.",
        "Giống nguyên tắc thẩm quyền ký văn bản.",
        COLLECTIVE,
    ),
    Reading(
        "A15",
        "Có phải mọi cấp phó đều là thành viên Hội đồng?",
        "Không; cần Chủ tịch, ít nhất một Phó Chủ tịch là cấp phó (nếu có) và đúng một thành viên kiêm thư ký;"
        " cảnh báo khi số thành viên chẵn.",
        "Hội đồng bị giới hạn số thành viên.",
        Citation(8, 1, "b"),
    ),
    Reading(
        "A16",
        "Thay thành viên Hội đồng khi nào, thế nào?",
        "Trước cuộc họp, bằng văn bản, cùng nhóm thành phần, không thay Chủ tịch; các thời hạn không tính lại.",
        "Giữ đúng thời hạn.",
        Citation(8, 1, "c"),
    ),
    Reading(
        "A17",
        "Đa số của Hội đồng khi xét đề xuất tính trên số nào?",
        "Quá nửa số phiếu hợp lệ của thành viên dự họp, kể cả dự từ xa.",
        "Khoản này chỉ nói đa số, không nói tổng số thành viên.",
        Citation(8, 2),
    ),
    Reading(
        "A18",
        "Tỷ lệ khi Hội đồng đánh giá kết quả tính trên số nào?",
        "Trên tổng số thành viên đã được cử; thành viên vắng được gửi phiếu bằng văn bản, không gửi thì không tính"
        " là tán thành.",
        "Điểm này nói ý kiến thành viên Hội đồng.",
        Citation(17, 3, "b"),
    ),
    Reading(
        "A19",
        "Tập thể lãnh đạo đánh giá kết quả theo tỷ lệ nào?",
        "Áp dụng tương tự tỷ lệ khi xét đề xuất.",
        "Khoản này không nêu tỷ lệ.",
        Citation(17, 2),
    ),
    Reading(
        "A20",
        "Phiếu đánh giá kết quả có mấy lựa chọn?",
        "Ba: hoàn thành, hoàn thành một phần, không hoàn thành; hai kết quả sau phải nêu lý do.",
        "Kết quả phải phân biệt không hoàn thành và hoàn thành một phần.",
        Citation(17, 3, "c"),
    ),
    Reading(
        "A21",
        "Một nơi đòi hỏi có thiệt hại, một nơi không: áp dụng thế nào?",
        "Hoàn thành: không xử lý; không hoàn thành, không thiệt hại và được xác định đúng: loại trừ;"
        " có thiệt hại và được xác định đúng: xem xét loại trừ, miễn hoặc giảm.",
        "Điều quy định riêng về bảo vệ được áp dụng trước điều kiện chung.",
        Citation(10, 2),
    ),
    Reading(
        "A22",
        "Ai kết luận đúng chủ trương, động cơ trong sáng, vì lợi ích chung?",
        "Cơ quan quyết định kết luận riêng, có lý do; phần mềm không bao giờ tự kết luận.",
        "Đây là đánh giá của con người.",
        Citation(10, 4),
    ),
    Reading(
        "A23",
        "Ý kiến cấp ủy có bắt buộc người đứng đầu phải theo không?",
        "Không nêu rõ; được quyết định khác nếu ghi rõ lý do, có cảnh báo.",
        "Quyết định được ban hành trên cơ sở ý kiến, không phải theo đúng ý kiến.",
        Citation(4, 3),
        CONTRARY,
    ),
    Reading(
        "A24",
        "Chậm xem xét có bị coi là vi phạm ngay không?",
        "Không; hệ thống chỉ ghi quá hạn để nhắc, việc kết luận vi phạm thuộc cấp có thẩm quyền.",
        "Điều cấm và điều xử lý nêu hai đối tượng khác nhau.",
        Citation(12, 2),
    ),
    Reading(
        "A25",
        "Người đứng đầu cho triển khai dù không được thông qua có phải xin ý kiến cấp ủy?",
        "Có; và không áp dụng khi Hội đồng xem xét.",
        "Việc xin ý kiến áp dụng cho mọi trường hợp của tập thể lãnh đạo.",
        COLLECTIVE,
    ),
    Reading(
        "A26",
        "Cơ quan chưa có cấp ủy cùng cấp, hoặc người đứng đầu cũng là bí thư?",
        "Phải khai báo cấp ủy trước; nếu là cùng một người thì phó bí thư ký ý kiến và có ghi chú.",
        "Tránh một người vừa hỏi vừa trả lời.",
        Citation(7, 3),
    ),
    Reading(
        "A27",
        "Họp nhiều ngày thì ngày kết thúc là ngày nào?",
        "Ngày cuối ghi trong biên bản.",
        "Đọc đúng câu chữ.",
        Citation(7, 3),
    ),
    Reading(
        "A28",
        "Ngày hoàn thành thực hiện là ngày nào?",
        "Ngày người thực hiện báo hoàn thành; nếu chấm dứt giữa chừng thì lấy ngày chấm dứt.",
        "Quy định không nêu.",
        Citation(17, 1),
    ),
    Reading(
        "A29",
        "Báo cáo hằng năm chốt và gửi ngày nào?",
        "Gợi ý chốt ngày 14/12, gửi ngày 15/12.",
        "Quy định chỉ nói hằng năm; lấy theo chế độ báo cáo định kỳ của cơ quan hành chính.",
        Citation(14, 8),
    ),
    Reading(
        "A30",
        "Vấn đề đã có quy định nhưng không còn phù hợp có được đề xuất không?",
        "Tiếp nhận cả hai; khi xét khuyến khích phải ghi rõ trường hợp nào; không nhận nội dung trái văn bản của cấp"
        " trên.",
        "Hai điều nêu khác nhau; nguyên tắc không trái văn bản cấp trên là giới hạn.",
        Citation(3, 2),
    ),
    Reading(
        "A31",
        "Bốn điều kiện khuyến khích phải đủ cả hay chỉ cần một?",
        "Ba điều kiện đầu đều phải có; điều kiện thứ tư chỉ cần một nội dung; hệ thống cảnh báo,"
        " người đứng đầu quyết định.",
        "Danh sách không có chữ hoặc.",
        Citation(5, 1),
    ),
    Reading(
        "A32",
        "Đề xuất khẩn cấp có trình tự ngắn hơn không?",
        "Không; chỉ được đánh dấu ưu tiên.",
        "Quy định không đặt trình tự rút gọn.",
        Citation(3, 2),
    ),
    Reading(
        "A33",
        "Nhiều người cùng đề xuất được không?",
        "Được; một người chủ trì, mọi tác giả đều không biểu quyết.",
        "Quy định không cấm.",
        COLLECTIVE,
    ),
    Reading(
        "A34",
        "Thay đổi trong khi thực hiện thì làm thế nào?",
        "Thay đổi nhỏ: người đứng đầu ghi ý kiến; thay đổi lớn (mục tiêu, phạm vi, kinh phí hoặc thời gian quá tỷ lệ"
        " của bộ quy tắc): biểu quyết và xin ý kiến lại.",
        "Thực hiện phải đúng với đề xuất đã được phê duyệt.",
        Citation(14, 5),
    ),
    Reading(
        "A35",
        "Thời hạn tính theo ngày kết thúc vào ngày nghỉ thì sao?",
        "Chuyển sang hết ngày làm việc tiếp theo.",
        "Theo cách tính thời hạn của Bộ luật Dân sự.",
        Citation(7, 2, "2.2"),
        LAST_DAY,
    ),
    Reading(
        "A36",
        "Những gì được công bố thành mô hình?",
        "Chỉ kết quả đã được công nhận, sau khi cơ quan và Ban Tuyên giáo và Dân vận xác nhận không có bí mật nhà nước"
        " và người được nêu tên đồng ý; văn bản trong hồ sơ không tự động công bố.",
        "Công khai nhưng phải giữ bí mật nhà nước và dữ liệu cá nhân.",
        Citation(19, 2),
    ),
    Reading(
        "A37",
        "Xin ý kiến cấp ủy về kết quả trước hay sau cuộc họp đánh giá?",
        "Sau cuộc họp, trước khi ban hành văn bản công nhận.",
        "Điều quy định riêng về đánh giá kết quả.",
        Citation(17, 2),
    ),
    Reading(
        "A38",
        "Công nhận kết quả và công bố văn bản của Hội đồng có phải một văn bản?",
        "Hai loại: văn bản công nhận của người đứng đầu; kết luận của Hội đồng do người đứng đầu công bố.",
        "Đọc đúng câu chữ hai khoản.",
        Citation(17, 3, "c"),
    ),
    Reading(
        "A39",
        "Quy định có hiệu lực từ ngày nào, số bao nhiêu?",
        "Do quản trị khai báo; đề xuất trước ngày đó không thuộc phạm vi.",
        "Bản chụp không có số và ngày.",
        Citation(20, 2),
    ),
)
READINGS_BY_ID = {reading.id: reading for reading in READINGS}

READ_BY: dict[ActKind, tuple[str, ...]] = {
    ActKind.VOTE_OPENED: ("A12", "A33"),
    ActKind.VOTE_CLOSED: ("A1", "A2", "A3"),
    ActKind.OPINION_GIVEN: ("A23",),
    ActKind.RESULT_VOTE_OPENED: ("A12", "A33"),
    ActKind.RESULT_OPINION_GIVEN: ("A23", "A37"),
}
"""The readings that an act rests on beside the one that its own citation names."""


def readings_behind(kinds: Iterable[ActKind]) -> list[Reading]:
    """The readings that acts of these kinds rest on, in the order of the table."""
    acts = set(kinds)
    named = {ACTS[kind].citation.reading for kind in acts}.union(*(READ_BY.get(kind, ()) for kind in acts))
    return [reading for reading in READINGS if reading.id in named]
