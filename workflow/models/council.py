"""Who sits on the evaluation council of a dossier."""

from django.db import models
from django.db.models import Exists, OuterRef

from content.organisation.models import Official
from workflow.models.act import Act, AppendOnly
from workflow.models.dossier import Dossier
from workflow.rules.acts import RESTARTS
from workflow.rules.council import CATEGORY_LABELS, ROLE_LABELS, Category, Role, Seat


class CouncilMemberQuerySet(models.QuerySet["CouncilMember"]):
    """Members of councils."""

    def of_present_councils(self) -> "CouncilMemberQuerySet":
        """Those whose council was not left behind when the proposal was referred to another body."""
        referred = Act.objects.filter(
            dossier=OuterRef("dossier"), kind__in=RESTARTS, sequence__gt=OuterRef("appointed_by__sequence")
        )
        return self.filter(~Exists(referred))

    def sitting(self) -> "CouncilMemberQuerySet":
        """Those of them whom nobody has replaced."""
        return self.of_present_councils().filter(replacement=None)


class CouncilMember(AppendOnly):
    """
    One seat on the council, as the decision gives it; a replacement is a new row that names the old one.

    Someone from outside may have no record as an official, and then votes by a personal link or on paper.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="council", verbose_name="hồ sơ")
    official = models.ForeignKey(
        Official, models.PROTECT, null=True, related_name="council_seats", verbose_name="cán bộ"
    )
    full_name = models.CharField("họ và tên", max_length=150)
    position = models.CharField("chức vụ, nơi công tác", max_length=250, blank=True)
    email = models.EmailField("thư điện tử", blank=True)
    category = models.CharField("nhóm", max_length=30, choices=[(c.value, t) for c, t in CATEGORY_LABELS.items()])
    role = models.CharField("vai trò", max_length=20, choices=[(r.value, t) for r, t in ROLE_LABELS.items()])
    is_secretary = models.BooleanField("kiêm thư ký")
    appointed_by = models.ForeignKey(Act, models.PROTECT, related_name="council_members")
    replaces = models.OneToOneField("self", models.PROTECT, null=True, related_name="replacement")

    objects = CouncilMemberQuerySet.as_manager()

    class Meta:
        verbose_name = "thành viên Hội đồng"
        verbose_name_plural = "thành viên Hội đồng"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.full_name} ({self.position})" if self.position else self.full_name

    @property
    def seat(self) -> Seat:
        """The seat as the rules know it."""
        return Seat(
            full_name=self.full_name,
            category=Category(self.category),
            role=Role(self.role),
            is_secretary=self.is_secretary,
            official=self.official_id,
            position=self.position,
            email=self.email,
        )

    @property
    def role_label(self) -> str:
        """The role in words, the secretary's office included."""
        label = ROLE_LABELS[Role(self.role)]
        return f"{label}, kiêm thư ký" if self.is_secretary else label

    @property
    def has_account(self) -> bool:
        """Whether the member works in the admin, and so needs no personal link."""
        return self.official is not None and self.official.user_id is not None
