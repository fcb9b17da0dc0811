"""Assignment, progress, completion, evaluation, recognition."""

from django import forms

from content.organisation.models import Official
from workflow.forms.answering import AnsweringForm, answers_field
from workflow.forms.approval import DeciderForm, OpenVoteForm
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.rules.acts import RESULT_CLOSINGS, ActKind
from workflow.rules.routes import Route
from workflow.rules.voting import OUTCOME_LABELS, Outcome

OUTCOMES = [(outcome.value, label) for outcome, label in OUTCOME_LABELS.items()]


class AssignForm(ActForm):
    implementers = forms.ModelMultipleChoiceField(
        label="Cán bộ được giao thực hiện",
        queryset=Official.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        help_text="Những người này sẽ báo cáo tiến độ và kết quả.",
    )
    organisation = forms.CharField(label="Tổ chức được giao thực hiện", required=False, max_length=200)
    starts = day_field("Bắt đầu từ ngày")
    ends = day_field("Dự kiến hoàn thành ngày")
    resources = text_field("Nguồn lực được bố trí", "Kinh phí, con người, phương tiện.")
    on = day_field("Ngày giao")
    document = document_field("Văn bản giao thực hiện")

    def prepare(self) -> None:
        proposal = self.dossier.proposal
        authors = [author.pk for author in proposal.authors]
        colleagues = Official.objects.filter(agency=proposal.agency) | Official.objects.filter(pk__in=authors)
        self.fields["implementers"].queryset = colleagues.distinct()
        self.fields["implementers"].initial = [proposal.lead_proposer_id]

    def facts(self) -> dict:
        facts = super().facts()
        return {**facts, "implementers": list(facts["implementers"])}


class ProgressForm(AnsweringForm):
    kind = ActKind.PROGRESS_REPORTED
    answers = answers_field("Trả lời yêu cầu báo cáo", "Để trống nếu chủ động báo cáo.", required=False)
    progress = text_field("Tình hình thực hiện", required=True)
    obstacles = text_field("Khó khăn, kiến nghị", rows=2)
    document = document_field("Tài liệu kèm theo")


class CompletionForm(ActForm):
    on = day_field("Ngày hoàn thành thực hiện", "Từ ngày này có 5 ngày làm việc để nộp báo cáo kết quả.")
    note = text_field("Ghi chú", rows=2)


class ResultReportForm(ActForm):
    document = document_field("Bản chụp báo cáo đã ký")


class OpenResultVoteForm(OpenVoteForm):
    invitation = ActKind.RESULT_MEETING_CALLED


class ResultBallotForm(ActForm):
    choice = forms.TypedChoiceField(
        label="Theo tôi, kết quả là", choices=OUTCOMES, widget=forms.RadioSelect, coerce=Outcome
    )
    comment = text_field("Nhận xét", rows=2)


class RequestResultOpinionForm(ActForm):
    report = text_field("Nội dung báo cáo", "Kết quả cuộc họp đánh giá.")
    on = day_field("Ngày báo cáo")
    document_number = number_field()
    document = document_field("Bản chụp báo cáo")


class RecognitionForm(DeciderForm):
    board_help = "Bắt buộc khi không hoàn thành, hoàn thành một phần, hoặc khác ý kiến tham mưu."
    outcome = forms.TypedChoiceField(label="Công nhận", choices=OUTCOMES, widget=forms.RadioSelect, coerce=Outcome)
    reasons = text_field(
        "Lý do", "Bắt buộc khi không hoàn thành, hoàn thành một phần, hoặc khác kết quả biểu quyết, ý kiến cấp ủy."
    )
    document_number = number_field("Số, ký hiệu văn bản công nhận", required=True)
    on = day_field("Ngày văn bản")
    document = document_field("Bản chụp văn bản công nhận")

    def prepare(self) -> None:
        super().prepare()
        found = (ActKind.RESULT_ADVICE_GIVEN,) if self.dossier.route is Route.BOARD else RESULT_CLOSINGS
        self.fields["outcome"].initial = self.fact(*found).get("outcome")
