"""What the figures on time limits mean, in the words that stand beside them."""

ON_TIME = (
    "tính các thời hạn có hạn cuối trong kỳ; đúng hạn là việc xong không muộn hơn hạn cuối ghi trong hồ sơ; "
    "trễ hạn là xong sau hạn cuối, hoặc đã quá hạn mà đến ngày chốt chưa xong."
)
NO_LAW_ON_DATE = (
    "Quy định chỉ nói báo cáo hằng năm, không định ngày. Ngày chốt số liệu và ngày gửi là mốc nội bộ (cách hiểu A29)."
)
