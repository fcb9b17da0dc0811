"""Intake, meeting, vote, opinion, decision."""

from datetime import date
from typing import ClassVar

from django import forms
from django.utils import timezone

from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.forms.conformity import ConformityFields
from workflow.rules.acts import PROPOSAL_CLOSINGS, ActKind
from workflow.rules.commission import DECIDER_LABELS
from workflow.rules.decision import INTENTION_LABELS, POSITION_LABELS, Intention, Position
from workflow.rules.routes import Route
from workflow.rules.voting import CHOICE_LABELS, Choice


class ReceiveForm(ActForm):
    on = day_field("Ngày nhận được kế hoạch", "Là ngày kế hoạch đến hộp thư, hoặc ngày trên dấu văn thư nếu sớm hơn.")
    register_number = forms.CharField(label="Số đến", required=False, max_length=80)

    def prepare(self) -> None:
        submitted = self.dossier.acts.filter(kind=ActKind.PLAN_SUBMITTED).first()
        self.fields["on"].initial = submitted.on if submitted else None


class RouteForm(ActForm):
    note = text_field("Ghi chú", "Đề xuất được đưa ra họp tập thể lãnh đạo cơ quan.", rows=2)


class MeetingForm(ActForm):
    meeting_date = day_field("Ngày họp")
    meeting_time = forms.CharField(label="Giờ họp", required=False, max_length=20, help_text="Ví dụ: 14:00.")
    place = forms.CharField(label="Địa điểm", required=False, max_length=200)


class OpenVoteForm(ActForm):
    on = day_field("Ngày họp", "Danh sách biểu quyết chốt theo chức vụ tại ngày này.")
    invitation = ActKind.MEETING_CALLED

    def prepare(self) -> None:
        called = self.fact(self.invitation).get("meeting_date")
        if called:
            self.fields["on"].initial = min(date.fromisoformat(called), timezone.localdate())


class BallotForm(ActForm):
    choice = forms.TypedChoiceField(
        label="Ý kiến của tôi",
        choices=[(c.value, label) for c, label in CHOICE_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Choice,
    )
    comment = text_field("Ý kiến kèm theo", rows=2)


class CloseVoteForm(ActForm):
    on = day_field("Ngày kết thúc cuộc họp")
    conclusion = text_field("Kết luận cuộc họp")
    document = document_field("Biên bản cuộc họp")


class RequestOpinionForm(ActForm):
    intention = forms.TypedChoiceField(
        label="Dự kiến quyết định",
        choices=[(i.value, label) for i, label in INTENTION_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Intention,
    )
    report = text_field(
        "Nội dung báo cáo", "Kết quả cuộc họp; nếu dự kiến cho triển khai dù không được thông qua thì nêu lý do."
    )
    on = day_field("Ngày báo cáo")
    document_number = number_field()
    document = document_field("Bản chụp báo cáo")
    closings: ClassVar[tuple[ActKind, ...]] = PROPOSAL_CLOSINGS
    may_override: ClassVar[bool] = True

    def prepare(self) -> None:
        passed = self.fact(*self.closings).get("passed")
        shut = {Intention.OVERRIDE if passed else Intention.APPROVE}
        if self.dossier.route is Route.COUNCIL or not self.may_override:
            shut.add(Intention.OVERRIDE)
        lawful = set(Intention) - shut
        self.fields["intention"].choices = [(i.value, label) for i, label in INTENTION_LABELS.items() if i in lawful]


class OpinionForm(ActForm):
    position = forms.TypedChoiceField(
        label="Ý kiến của cấp ủy",
        choices=[(p.value, label) for p, label in POSITION_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Position,
    )
    opinion = text_field("Nội dung ý kiến", "Bắt buộc khi không đồng ý hoặc có ý kiến khác.")
    on = day_field("Ngày văn bản")
    document_number = number_field()
    document = document_field()


FROM_PARTY_OFFICE = (
    "Văn bản quyết định do Văn phòng Tỉnh ủy phát hành, phần mềm không soạn; hãy đính bản chụp. "
    "PDF, Word hoặc ảnh, không quá 20 MB."
)


class DeciderForm(ActForm):
    """Asks who decided where the Standing Board or its secretariat does (Điều 20.2)."""

    decided_by = forms.ChoiceField(
        label="Cấp quyết định",
        choices=[(d.value, label) for d, label in DECIDER_LABELS.items()],
        widget=forms.RadioSelect,
    )

    def prepare(self) -> None:
        if self.dossier.route is not Route.BOARD:
            del self.fields["decided_by"]
        else:
            self.fields["reasons"].help_text = self.board_help
            self.fields["document"].help_text = FROM_PARTY_OFFICE

    board_help = ""


class DecisionForm(DeciderForm):
    reasons = text_field("Lý do", "Bắt buộc khi quyết định khác ý kiến cấp ủy.")
    document_number = number_field(required=True)
    on = day_field("Ngày quyết định")
    document = document_field("Bản chụp quyết định")


class ApprovalForm(ConformityFields, DecisionForm):
    """A decision that also says that what is approved keeps to the law."""


class OverrideForm(ApprovalForm):
    reasons = text_field(
        "Vì sao đề xuất là cần thiết và khả thi", "Người đứng đầu chịu trách nhiệm về quyết định này.", required=True
    )


class RefusalForm(DecisionForm):
    board_help = "Không phê duyệt là kết thúc hồ sơ; tác giả có thể lập kế hoạch mới."
    reasons = text_field(
        "Lý do không phê duyệt", "Không phê duyệt là kết thúc hồ sơ; tác giả có thể lập kế hoạch mới.", required=True
    )
