"""The result report of a finished innovation (Điều 17.1), as its implementers write it."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, Orderable, RevisionMixin, WorkflowMixin

from content.proposal.models import Proposal, block


class Evaluation(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, ClusterableModel):
    """What was achieved against the plan; the basis of the evaluation meeting."""

    proposal = models.OneToOneField(Proposal, models.PROTECT, related_name="evaluation", verbose_name="đề xuất")
    achieved = block("Kết quả đạt được so với kế hoạch", "Điều 17.1 – từng mục tiêu: đạt, đạt một phần hay chưa đạt.")
    time_and_resources = block("Thời gian và nguồn lực đã dùng", "Điều 17.3.a – so với dự kiến ban đầu.")
    positive_impact = block("Tác động tích cực", "Điều 17.3.a – điều gì đã tốt lên, cho ai.")
    negative_impact = block("Tác động tiêu cực (nếu có)", "Điều 17.3.a – ghi “không có” nếu không có.")
    effect = block("Hiệu quả trong thực tế", "Điều 17.3.a – con số trước và sau ghi ở bảng số liệu bên dưới.")
    lessons = block("Khó khăn, bài học, cách nhân rộng", "Điều 14.5 – để nơi khác làm theo được.")

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField("lập lúc", auto_now_add=True)

    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="evaluation")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="evaluation",
        for_concrete_model=False,
    )

    class Meta:
        verbose_name = "báo cáo kết quả"
        verbose_name_plural = "báo cáo kết quả"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Kết quả: {self.proposal.title}"


class Figure(Orderable):
    """One measured number, before and after."""

    evaluation = ParentalKey(Evaluation, on_delete=models.CASCADE, related_name="figures")
    label = models.CharField("Chỉ số", max_length=150, help_text="Ví dụ: thời gian chờ trung bình.")
    unit = models.CharField("Đơn vị", max_length=40, help_text="Ví dụ: phút.")
    before = models.DecimalField("Trước", max_digits=14, decimal_places=2, null=True, blank=True)
    after = models.DecimalField("Sau", max_digits=14, decimal_places=2)

    class Meta(Orderable.Meta):
        verbose_name = "số liệu"
        verbose_name_plural = "số liệu trước và sau"

    def __str__(self) -> str:
        return self.label
