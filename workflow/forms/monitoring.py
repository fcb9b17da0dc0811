"""Suspension, inspection, amendments, requests and answers, milestones, resources."""

from django import forms

from workflow.forms.answering import AnsweringForm, answers_field
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.forms.implementation import report_is_due
from workflow.rules.acts import ActKind
from workflow.rules.amendment import TOUCHED_LABELS, Touched
from workflow.rules.routes import Route
from workflow.rules.suspension import RECOMMENDATION_LABELS, Recommendation

BOARD_DECIDES = (
    "Thay đổi mục tiêu, phạm vi hoặc kinh phí do Thường trực, Ban Thường vụ Tỉnh ủy quyết định theo tham mưu của "
    "Ban Tổ chức: dùng “Trình điều chỉnh lớn”."
)
INTERNAL = "Mốc nội bộ để theo dõi; Quy định không đặt thời hạn này."


class SuspensionForm(ActForm):
    grounds = text_field(
        "Việc thực hiện không đạt hiệu quả ở điểm nào",
        "Sau khi tạm dừng phải kiểm tra, đánh giá rồi quyết định cho tiếp tục hoặc chấm dứt.",
        required=True,
    )
    document_number = number_field(required=True)
    on = day_field("Tạm dừng từ ngày")
    document = document_field()


class InspectionForm(ActForm):
    findings = text_field("Kết quả kiểm tra, đánh giá quá trình thực hiện", required=True, rows=5)
    recommendation = forms.TypedChoiceField(
        label="Kiến nghị",
        choices=[(r.value, label) for r, label in RECOMMENDATION_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Recommendation,
    )
    on = day_field("Ngày kết luận kiểm tra")
    document = document_field("Bản chụp kết luận")


class ResumptionForm(ActForm):
    reasons = text_field("Lý do", "Bắt buộc khi khác kiến nghị của việc kiểm tra.", rows=2)
    new_end = day_field(
        "Hoàn thành dự kiến mới (nếu lùi)",
        "Lùi tối đa bằng số ngày đã tạm dừng; để trống nếu giữ nguyên.",
        required=False,
    )
    document_number = number_field(required=True)
    on = day_field("Tiếp tục từ ngày")
    document = document_field()


class TerminationForm(ActForm):
    reasons = text_field("Lý do chấm dứt", required=True)
    document_number = number_field(required=True)
    on = day_field("Chấm dứt từ ngày")
    document = document_field()

    def prepare(self) -> None:
        self.fields["on"].help_text = report_is_due(self.dossier)


class AmendmentForm(AnsweringForm):
    kind = ActKind.AMENDMENT_NOTED
    answers = answers_field("Giải quyết kiến nghị", "Để trống nếu cơ quan tự điều chỉnh.", required=False)
    change = text_field("Điều chỉnh gì, vì sao", required=True)
    touched = forms.TypedMultipleChoiceField(
        label="Điều chỉnh này có thay đổi",
        choices=[(t.value, label) for t, label in TOUCHED_LABELS.items()],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        coerce=Touched,
        help_text="Thay đổi mục tiêu, phạm vi hoặc kinh phí phải biểu quyết lại: dùng “Trình điều chỉnh lớn”.",
    )
    new_end = day_field("Gia hạn đến ngày", required=False)
    document_number = number_field()
    on = day_field("Ngày văn bản")
    document = document_field()

    def prepare(self) -> None:
        super().prepare()
        percent = self.dossier.rules.threshold("amendment_percent")
        self.fields[
            "new_end"
        ].help_text = f"Tổng thời gian gia hạn không quá {percent}% thời gian đã duyệt; để trống nếu không gia hạn."
        if self.dossier.route is Route.BOARD:
            self.fields["touched"].help_text = BOARD_DECIDES


class RequestForm(ActForm):
    request = text_field("Nội dung yêu cầu", required=True)
    target = day_field("Mong nhận được trước ngày", INTERNAL, required=False)
    document = document_field()


class PetitionForm(ActForm):
    petition = text_field("Vướng mắc, kiến nghị", "Nêu vướng ở đâu và đề nghị giải quyết thế nào.", required=True)
    requested_end = day_field("Xin gia hạn đến ngày", "Để trống nếu không xin gia hạn.", required=False)
    to_board = forms.BooleanField(
        label="Báo cáo Ban Thường vụ Tỉnh ủy qua Ban Tổ chức",
        required=False,
        help_text="Chọn khi khó khăn vượt thẩm quyền của cơ quan (khoản 2 Điều 20); Ban Tổ chức sẽ thấy.",
    )
    document = document_field("Tài liệu kèm theo")


class PetitionAnswerForm(AnsweringForm):
    kind = ActKind.PETITION_ANSWERED
    answers = answers_field("Kiến nghị được trả lời")
    text = text_field("Nội dung trả lời", "Nếu đồng ý gia hạn, dùng “Điều chỉnh, gia hạn”.", required=True)
    document = document_field()


class RemedyForm(AnsweringForm):
    kind = ActKind.REMEDY_REPORTED
    answers = answers_field("Yêu cầu đã thực hiện")
    text = text_field("Đã khắc phục thế nào", required=True)
    document = document_field("Tài liệu kèm theo")


class MilestoneForm(ActForm):
    milestone = forms.CharField(label="Việc phải xong", max_length=300)
    target = day_field("Ngày dự kiến", INTERNAL)


class MilestoneReachedForm(AnsweringForm):
    kind = ActKind.MILESTONE_REACHED
    answers = answers_field("Mốc đã đạt")
    on = day_field("Ngày đạt")
    note = text_field("Ghi chú", rows=2)


class PromiseForm(ActForm):
    resource = text_field("Nguồn lực", "Thiết bị, con người, kinh phí: ghi rõ số lượng.", required=True, rows=2)
    target = day_field("Dự kiến bố trí trước ngày", INTERNAL, required=False)


class ResourceForm(AnsweringForm):
    kind = ActKind.RESOURCE_GIVEN
    answers = answers_field("Theo nguồn lực đã hứa", "Để trống nếu bố trí thêm.", required=False)
    resource = text_field("Đã bố trí", "Thiết bị, con người, kinh phí: ghi rõ số lượng.", required=True, rows=2)
    document_number = number_field()
    on = day_field("Ngày bố trí")
    document = document_field()
