"""A material change of the plan: filing it, and the steps that ask for more than the proposal's own forms."""

from django import forms

from workflow.forms.approval import ApprovalForm, OpenVoteForm, RefusalForm, RequestOpinionForm
from workflow.forms.ballots import OpenCouncilVoteForm
from workflow.forms.base import ActForm, day_field, document_field, text_field
from workflow.forms.council import CouncilMeetingForm
from workflow.rules.acts import AMENDMENT_CLOSINGS, ActKind
from workflow.rules.amendment import TOUCHED_LABELS, Touched
from workflow.rules.routes import Route


class FileAmendmentForm(ActForm):
    touched = forms.TypedMultipleChoiceField(
        label="Thay đổi so với kế hoạch đã duyệt",
        choices=[(t.value, label) for t, label in TOUCHED_LABELS.items()],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        coerce=Touched,
    )
    new_end = day_field("Hoàn thành dự kiến mới", required=False)
    change = text_field(
        "Nội dung điều chỉnh", "Ghi từng điểm: đã duyệt thế nào, đề nghị sửa thành thế nào.", required=True, rows=5
    )
    reasons = text_field("Lý do điều chỉnh", required=True)
    document = document_field("Tài liệu kèm theo")

    def prepare(self) -> None:
        percent = self.dossier.rules.threshold("amendment_percent")
        board = self.dossier.route is Route.BOARD
        awaited = "Ban Tổ chức tham mưu và cấp có thẩm quyền quyết định" if board else "biểu quyết và ý kiến cấp ủy"
        self.fields["touched"].help_text = (
            f"Chọn ít nhất một mục, hoặc gia hạn quá {percent}% thời gian đã duyệt. Trong khi chờ {awaited}, "
            "việc thực hiện vẫn theo kế hoạch đã duyệt."
        )
        self.fields["new_end"].help_text = "Để trống nếu giữ nguyên thời gian."


class WithdrawAmendmentForm(ActForm):
    reasons = text_field("Lý do rút", "Chỉ rút được trước khi mở biểu quyết.", required=True, rows=2)


class OpenAmendmentVoteForm(OpenVoteForm):
    invitation = ActKind.AMENDMENT_MEETING_CALLED


class CouncilAmendmentMeetingForm(CouncilMeetingForm):
    """The notice counts from the invitation, which carries the text of the change."""

    def prepare(self) -> None:
        notice = self.dossier.rules.days("council_papers")
        days = self.dossier.rules.days("council_amendment_meeting")
        self.fields[
            "meeting_date"
        ].help_text = (
            f"Giấy mời kèm nội dung điều chỉnh phải đến thành viên trước ngày họp ít nhất {notice:02d} ngày làm việc."
        )
        self.fields["reasons"].help_text = f"Bắt buộc khi họp sau {days} ngày kể từ ngày trình điều chỉnh."
        self.fields[
            "waived"
        ].label = f"Toàn thể thành viên đã đồng ý bằng văn bản nhận tài liệu dưới {notice:02d} ngày làm việc"


class OpenCouncilAmendmentVoteForm(OpenCouncilVoteForm):
    invitation = ActKind.COUNCIL_AMENDMENT_MEETING_CALLED


class RequestAmendmentOpinionForm(RequestOpinionForm):
    closings = AMENDMENT_CLOSINGS
    may_override = False


class ApproveAmendmentForm(ApprovalForm):
    board_help = "Từ ngày quyết định, thực hiện theo nội dung điều chỉnh."
    reasons = text_field(
        "Lý do", "Bắt buộc khi quyết định khác ý kiến cấp ủy. Từ ngày quyết định, thực hiện theo nội dung điều chỉnh."
    )


class RefuseAmendmentForm(RefusalForm):
    board_help = "Việc thực hiện tiếp tục theo kế hoạch đã duyệt trước đó."
    reasons = text_field(
        "Lý do không phê duyệt", "Việc thực hiện tiếp tục theo kế hoạch đã duyệt trước đó.", required=True
    )
