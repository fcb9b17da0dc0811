"""The steps of the three workflows."""

from workflow.rules.stages import Step
from workflow.tasks.base import DossierTask


class IntakeTask(DossierTask):
    """Receipt and triage."""

    step = Step.INTAKE

    class Meta:
        verbose_name = "bước tiếp nhận, phân loại"

    @classmethod
    def get_description(cls):
        return "Văn thư hoặc người đứng đầu tiếp nhận và phân loại kế hoạch đề xuất."


class VoteTask(DossierTask):
    """Meeting and vote of the leadership collective."""

    step = Step.VOTE

    class Meta:
        verbose_name = "bước họp, biểu quyết"

    @classmethod
    def get_description(cls):
        return "Tập thể lãnh đạo họp và biểu quyết; danh sách biểu quyết chốt theo hồ sơ."


class OpinionTask(DossierTask):
    """Report to the Party committee and its opinion."""

    step = Step.OPINION

    class Meta:
        verbose_name = "bước xin ý kiến cấp ủy"

    @classmethod
    def get_description(cls):
        return "Người đứng đầu báo cáo; văn phòng cấp ủy ghi ý kiến."


class DecisionTask(DossierTask):
    """The head's decision."""

    step = Step.DECISION

    class Meta:
        verbose_name = "bước quyết định"

    @classmethod
    def get_description(cls):
        return "Người đứng đầu phê duyệt, không phê duyệt hoặc cho triển khai bằng văn bản có lý do."


class RecognitionTask(DossierTask):
    """Recognition of the result."""

    step = Step.RECOGNITION

    class Meta:
        verbose_name = "bước công nhận kết quả"

    @classmethod
    def get_description(cls):
        return "Người đứng đầu ban hành văn bản công nhận kết quả."


class ClearanceTask(DossierTask):
    """The agency lets the model page go out."""

    step = Step.CLEARANCE

    class Meta:
        verbose_name = "bước cơ quan đồng ý công bố"

    @classmethod
    def get_description(cls):
        return "Cơ quan xác nhận không có bí mật nhà nước và người được nêu tên đã đồng ý."


class CommunicationsTask(DossierTask):
    """The propaganda department reviews and publishes."""

    step = Step.COMMUNICATIONS

    class Meta:
        verbose_name = "bước công bố"

    @classmethod
    def get_description(cls):
        return "Ban Tuyên giáo và Dân vận xem lần cuối và công bố trang mô hình."
