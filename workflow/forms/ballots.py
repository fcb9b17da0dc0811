"""Ballots with remarks, ballots on paper, closing the council's vote, annulling a vote."""

from django import forms

from workflow.forms.approval import CHOICE_LABELS, BallotForm, CloseVoteForm, OpenVoteForm
from workflow.forms.base import ActForm, document_field, text_field
from workflow.forms.implementation import OUTCOMES, ResultBallotForm
from workflow.models import EligibleVoter
from workflow.models.vote import VotePhase
from workflow.policies.voters import current_round, open_places
from workflow.rules.acts import ActKind
from workflow.rules.voting import Choice, Outcome


class OpenCouncilVoteForm(OpenVoteForm):
    invitation = ActKind.COUNCIL_MEETING_CALLED

    def prepare(self) -> None:
        super().prepare()
        self.fields["on"].help_text = "Danh sách biểu quyết là toàn bộ thành viên Hội đồng vào ngày này."


class OpenCouncilResultVoteForm(OpenCouncilVoteForm):
    invitation = ActKind.COUNCIL_RESULT_MEETING_CALLED


class CouncilBallotForm(BallotForm):
    necessity = text_field("a) Nhận xét về sự cần thiết, mục đích, yêu cầu", required=True, rows=2)
    substance = text_field(
        "b) Nhận xét về nội dung",
        "Phạm vi, đối tượng; hiệu quả, tính khả thi; tác động; thời gian và nguồn lực.",
        required=True,
    )
    field_order = ("necessity", "substance", "choice", "comment")


class CouncilResultBallotForm(ResultBallotForm):
    achievement = text_field("Kết quả so với nội dung đề xuất ban đầu", required=True, rows=2)
    means = text_field("Thời gian và nguồn lực tổ chức thực hiện", required=True, rows=2)
    effect = text_field("Tác động và hiệu quả trong thực tế", required=True, rows=2)
    field_order = ("achievement", "means", "effect", "choice", "comment")


class PaperBallotForm(ActForm):
    place = forms.ModelChoiceField(label="Người bỏ phiếu", queryset=EligibleVoter.objects.none())
    choice = forms.ChoiceField(label="Lựa chọn trên phiếu", widget=forms.RadioSelect)
    comment = text_field("Ý kiến ghi trên phiếu", rows=2)
    document = document_field("Bản chụp phiếu")

    def prepare(self) -> None:
        self.fields["document"].required = True
        self.fields["place"].queryset = open_places(self.dossier)
        vote = current_round(self.dossier)
        self.on_result = vote is not None and vote.phase == VotePhase.RESULT
        choices = OUTCOMES if self.on_result else [(c.value, label) for c, label in CHOICE_LABELS.items()]
        self.fields["choice"].choices = choices

    def facts(self) -> dict:
        facts = super().facts()
        return {**facts, "choice": (Outcome if self.on_result else Choice)(facts["choice"])}


class CloseCouncilVoteForm(CloseVoteForm):
    conclusion = text_field("Kết luận cuộc họp Hội đồng", "Ghi kết luận hoặc đính kèm biên bản đã ký.")


class AnnulForm(ActForm):
    reasons = text_field(
        "Lý do hủy", "Cả lượt biểu quyết bị hủy và phải họp lại; phiếu cũ vẫn được lưu.", required=True, rows=2
    )
