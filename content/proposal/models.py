"""The plan of an innovation (kế hoạch đề xuất, Điều 7.1.1) as its authors write it."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.core.files.storage import Storage, storages
from django.core.validators import MaxLengthValidator
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, Orderable, RevisionMixin, WorkflowMixin

from content.organisation.models import Agency, Official
from content.proposal.files import AttachmentValidator

LONG_TEXT = 20_000


def private_storage() -> Storage:
    """Where files lie that only a checked view may hand out."""
    return storages["private"]


class FieldOfWork(models.TextChoices):
    """The field of work that a proposal belongs to."""

    ADMINISTRATIVE_REFORM = "administrative_reform", "Cải cách hành chính"
    DIGITAL_TRANSFORMATION = "digital_transformation", "Chuyển đổi số"
    DECENTRALISATION = "decentralisation", "Phân cấp, phân quyền"
    PARTY_BUILDING = "party_building", "Xây dựng Đảng, hệ thống chính trị"
    FINANCE = "finance", "Tài chính, đầu tư"
    HEALTH = "health", "Y tế"
    EDUCATION = "education", "Giáo dục và đào tạo"
    AGRICULTURE = "agriculture", "Nông nghiệp"
    ENVIRONMENT = "environment", "Môi trường"
    TRANSPORT = "transport", "Giao thông, xây dựng"
    SOCIAL_AFFAIRS = "social_affairs", "Văn hóa, xã hội"
    SECURITY = "security", "An ninh, trật tự"


class Theme(models.TextChoices):
    """What the proposal promotes (Điều 5.1.d)."""

    DECENTRALISATION = "decentralisation", "Phân cấp, phân quyền trong quản lý"
    ADMINISTRATIVE_REFORM = "administrative_reform", "Cải cách thủ tục hành chính"
    INFORMATION_TECHNOLOGY = "information_technology", "Ứng dụng công nghệ thông tin"
    DIGITAL_TRANSFORMATION = "digital_transformation", "Chuyển đổi số"


class LegalGap(models.TextChoices):
    """What is wrong with the rules in force (Điều 3.2)."""

    UNREGULATED = "unregulated", "Chưa được quy định"
    UNFIT = "unfit", "Đã có quy định nhưng không phù hợp với thực tiễn"


def block(label: str, help_text: str, *, blank: bool = True) -> models.TextField:
    """One text block of the plan; drafts may leave it empty."""
    return models.TextField(label, help_text=help_text, blank=blank, validators=[MaxLengthValidator(LONG_TEXT)])


class Proposal(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, ClusterableModel):
    """
    A proposed innovation.

    The text may be incomplete until it is submitted. Where it stands in the procedure is no
    concern of this model: that is the dossier's.
    """

    title = models.CharField("Tên đề xuất", max_length=250, help_text="Một câu ngắn nói được việc sẽ đổi mới.")
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="proposals",
        verbose_name="Cơ quan sử dụng cán bộ",
        help_text="Điều 7.1.2 – nơi người chủ trì đề xuất đang công tác.",
    )
    lead_proposer = models.ForeignKey(
        Official,
        models.PROTECT,
        related_name="proposals_led",
        verbose_name="Người chủ trì đề xuất",
        help_text="Điều 7.1.1 – người xây dựng kế hoạch; không tham gia biểu quyết.",
    )
    field = models.CharField(
        "Lĩnh vực", max_length=40, choices=FieldOfWork.choices, blank=True, help_text="Lĩnh vực chính của đề xuất."
    )
    theme = models.CharField(
        "Nội dung thúc đẩy",
        max_length=40,
        choices=Theme.choices,
        blank=True,
        help_text="Điều 5.1.d – chọn nội dung gần nhất.",
    )

    rationale = block("Sự cần thiết, mục đích, yêu cầu", "Điều 7.1.1.a – vì sao phải làm và làm để đạt điều gì.")
    bottleneck = block(
        "Điểm nghẽn, nút thắt", "Điều 7.1.1.a – vướng ở đâu, quy định hiện hành thiếu hoặc chưa phù hợp chỗ nào."
    )
    legal_gap = models.CharField(
        "Điểm nghẽn thuộc trường hợp",
        max_length=20,
        choices=LegalGap.choices,
        blank=True,
        help_text="Điều 3.2 – chọn một trường hợp.",
    )
    unfit_provisions = models.TextField(
        "Quy định không còn phù hợp",
        blank=True,
        max_length=4_000,
        help_text="Điều 3.2 – bắt buộc khi đã có quy định: ghi điều, khoản, văn bản và điểm không phù hợp.",
    )
    legal_search = block("Văn bản đã rà soát", "Điều 7.1.1.a – liệt kê các văn bản đã tra cứu, mỗi dòng một văn bản.")

    solution = block("Nội dung, nhiệm vụ, giải pháp", "Điều 7.1.1.b – sẽ làm những việc gì, theo cách nào.")
    scope = block("Phạm vi, đối tượng", "Điều 7.1.1.b – làm ở đâu, ai chịu tác động.")
    timeframe = block("Thời gian thực hiện", "Điều 7.1.1.b – bắt đầu, kết thúc, các mốc chính.")
    resources = block("Nguồn lực bảo đảm", "Điều 7.1.1.b – kinh phí, con người, phương tiện và nguồn của chúng.")
    feasibility = block("Tính khả thi", "Điều 7.1.1.b – vì sao tin rằng làm được.")

    positive_impact = block("Tác động tích cực", "Điều 7.1.1.c – điều gì tốt lên, cho ai.")
    negative_impact = block(
        "Tác động tiêu cực (nếu có)", "Điều 7.1.1.c – rủi ro đã nhìn thấy; ghi “không có” nếu không có."
    )
    expected_effect = block("Dự kiến hiệu quả", "Điều 7.1.1.c – kết quả đo được, nên có con số trước và sau.")

    conflict_declared = models.BooleanField(
        "Tôi cam đoan đề xuất vì lợi ích chung, không vì lợi ích cá nhân, lợi ích nhóm",
        default=False,
        help_text="Điều 2.4.",
    )
    conflict_note = models.TextField(
        "Lợi ích liên quan cần khai báo",
        blank=True,
        max_length=4_000,
        help_text="Điều 2.4 – quan hệ, phần vốn, hợp đồng có thể liên quan; ghi “không có” nếu không có.",
    )

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField("lập lúc", auto_now_add=True)

    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="proposal")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="proposal",
        for_concrete_model=False,
    )

    class Meta:
        verbose_name = "đề xuất"
        verbose_name_plural = "đề xuất"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.title or "Đề xuất chưa đặt tên"

    @property
    def authors(self) -> list[Official]:
        """The lead proposer first, then the co-authors."""
        others = [row.official for row in self.co_authorships.select_related("official")]
        return list(dict.fromkeys([self.lead_proposer, *others]))


class CoAuthorship(Orderable):
    """Someone who wrote the plan with the lead proposer, and is left out of the vote with them."""

    proposal = ParentalKey(Proposal, on_delete=models.CASCADE, related_name="co_authorships")
    official = models.ForeignKey(
        Official,
        models.PROTECT,
        related_name="co_authorships",
        verbose_name="Cán bộ",
        help_text="Điều 7.2.1 – đồng tác giả cũng không tham gia biểu quyết.",
    )

    class Meta(Orderable.Meta):
        verbose_name = "đồng tác giả"
        verbose_name_plural = "đồng tác giả"
        constraints = [models.UniqueConstraint(fields=["proposal", "official"], name="one_co_authorship_each")]

    def __str__(self) -> str:
        return str(self.official)


class Attachment(models.Model):
    """A private file of a proposal; reachable only through the checked download view."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="attachments", verbose_name="đề xuất")
    file = models.FileField(
        "tệp", upload_to="proposals/%Y/%m/", storage=private_storage, validators=[AttachmentValidator()]
    )
    name = models.CharField("tên tệp", max_length=200)
    size = models.PositiveIntegerField("dung lượng (byte)")
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    uploaded_at = models.DateTimeField("tải lên lúc", auto_now_add=True)

    class Meta:
        verbose_name = "tài liệu kèm theo"
        verbose_name_plural = "tài liệu kèm theo"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name
