"""Agencies, the people in them, and who held which office on which day."""

from datetime import date

from django.contrib.auth.models import AbstractUser, Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from content.organisation.importing.uploads import ImportUpload
from content.text import given_name_key

__all__ = [
    "Agency",
    "AgencyKind",
    "Appointment",
    "AppointmentQuerySet",
    "ImportUpload",
    "ManagingLevel",
    "Office",
    "Official",
    "PositionKind",
    "User",
    "staff_group",
]


class User(AbstractUser):
    """An account. Who its owner is and what they may do follows from their appointments."""

    class Meta:
        verbose_name = "tài khoản"
        verbose_name_plural = "tài khoản"

    def get_full_name(self) -> str:
        official = getattr(self, "official", None)
        return official.full_name if official else super().get_full_name() or self.username


def staff_group() -> Group:
    """The group whose only permission is to enter the admin; policies decide everything else."""
    group, created = Group.objects.get_or_create(name="Cán bộ")
    if created:
        content_type, _ = ContentType.objects.get_or_create(app_label="wagtailadmin", model="admin")
        permission, _ = Permission.objects.get_or_create(
            content_type=content_type, codename="access_admin", defaults={"name": "Can access Wagtail admin"}
        )
        group.permissions.add(permission)
    return group


class AgencyKind(models.TextChoices):
    """The six kinds of employer that Điều 1.2 names."""

    PARTY = "party", "Cơ quan Đảng"
    FRONT = "front", "Mặt trận Tổ quốc và tổ chức chính trị - xã hội"
    STATE = "state", "Cơ quan hành chính nhà nước"
    PUBLIC_SERVICE_UNIT = "public_service_unit", "Đơn vị sự nghiệp công lập"
    MASS_ASSOCIATION = "mass_association", "Hội quần chúng được Đảng, Nhà nước giao nhiệm vụ"
    STATE_ENTERPRISE = "state_enterprise", "Doanh nghiệp nhà nước"


class Agency(models.Model):
    """An employing agency (cơ quan sử dụng cán bộ), a Party committee or a commission."""

    code = models.SlugField("mã cơ quan", max_length=40, unique=True)
    name = models.CharField("tên cơ quan", max_length=200, unique=True)
    kind = models.CharField("loại cơ quan (Điều 1.2)", max_length=30, choices=AgencyKind.choices)
    superior = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="subordinates", verbose_name="cơ quan cấp trên"
    )
    party_committee = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="agencies_advised",
        limit_choices_to={"kind": AgencyKind.PARTY},
        verbose_name="cấp ủy, tổ chức đảng cùng cấp",
    )
    cadre_managing_agency = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="agencies_managed",
        verbose_name="cơ quan quản lý cán bộ",
    )
    address = models.CharField("địa chỉ", max_length=250, blank=True)
    email = models.EmailField("thư điện tử", blank=True)
    phone = models.CharField("điện thoại", max_length=40, blank=True)

    class Meta:
        verbose_name = "cơ quan"
        verbose_name_plural = "cơ quan"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a tree of superiors that runs in a circle."""
        above, seen = self.superior, {self.pk}
        while above is not None:
            if above.pk in seen:
                raise ValidationError(
                    {"superior": "Cơ quan cấp trên không thể là chính cơ quan này hoặc cấp dưới của nó."}
                )
            seen.add(above.pk)
            above = above.superior


class PositionKind(models.TextChoices):
    """Who the regulation is for (Điều 1.2, 2.3)."""

    MANAGING_OFFICIAL = "managing_official", "Cán bộ, công chức lãnh đạo, quản lý"
    MANAGING_PUBLIC_EMPLOYEE = "managing_public_employee", "Viên chức quản lý"
    TITLE_HOLDER = "title_holder", "Người giữ chức danh, chức vụ"
    STATE_CAPITAL_REPRESENTATIVE = "state_capital_representative", "Người đại diện phần vốn nhà nước"
    OTHER = "other", "Không thuộc đối tượng của Quy định"


class ManagingLevel(models.TextChoices):
    """At which level a person is managed: with several posts, the highest one (Điều 20.2)."""

    STANDING_BOARD = "standing_board", "Diện Ban Thường vụ Tỉnh ủy quản lý"
    OTHER = "other", "Diện khác"


class Official(models.Model):
    """A person (cán bộ) and the agency that employs them."""

    code = models.SlugField("mã cán bộ", max_length=40, unique=True)
    full_name = models.CharField("họ và tên", max_length=150)
    sort_name = models.CharField(max_length=150, editable=False, db_index=True)
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="officials", verbose_name="cơ quan sử dụng cán bộ")
    position = models.CharField("chức vụ", max_length=150)
    position_kind = models.CharField(
        "nhóm đối tượng (Điều 2.3)",
        max_length=40,
        choices=PositionKind.choices,
        default=PositionKind.MANAGING_OFFICIAL,
    )
    managing_level = models.CharField(
        "diện quản lý (Điều 20.2)", max_length=20, choices=ManagingLevel.choices, default=ManagingLevel.OTHER
    )
    user = models.OneToOneField(
        User, models.SET_NULL, null=True, blank=True, related_name="official", verbose_name="tài khoản"
    )
    email = models.EmailField("thư điện tử", blank=True)

    class Meta:
        verbose_name = "cán bộ"
        verbose_name_plural = "cán bộ"
        ordering = ["sort_name"]

    def __str__(self) -> str:
        return f"{self.full_name} ({self.position})"

    def save(self, *args, **kwargs) -> None:
        """Keep the sort key, and let the holder of the account into the admin."""
        self.sort_name = given_name_key(self.full_name)
        super().save(*args, **kwargs)
        if self.user is not None:
            self.user.groups.add(staff_group())


class Office(models.TextChoices):
    """An office that gives its holder a part in the procedure."""

    HEAD = "head", "Người đứng đầu"
    DEPUTY = "deputy", "Cấp phó của người đứng đầu"
    ACTING_HEAD = "acting_head", "Người được giao quyền, phụ trách"
    RECORDS_CLERK = "records_clerk", "Văn thư"
    PARTY_OFFICE = "party_office", "Văn phòng cấp ủy"
    ORGANISATION_COMMISSION = "organisation_commission", "Ban Tổ chức"
    PROPAGANDA_DEPARTMENT = "propaganda_department", "Ban Tuyên giáo và Dân vận"
    INSPECTION_COMMISSION = "inspection_commission", "Ủy ban Kiểm tra"
    FATHERLAND_FRONT = "fatherland_front", "Mặt trận Tổ quốc"


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    """Who held what, when."""

    def on(self, day: date) -> "AppointmentQuerySet":
        """Appointments in force on ``day``; the first and the last day both count."""
        return self.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)


class Appointment(models.Model):
    """One official holds one office in one agency from one day to another."""

    official = models.ForeignKey(Official, models.PROTECT, related_name="appointments", verbose_name="cán bộ")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="appointments", verbose_name="cơ quan")
    office = models.CharField("vai trò", max_length=30, choices=Office.choices)
    since = models.DateField("từ ngày")
    until = models.DateField("đến hết ngày", null=True, blank=True)
    document_number = models.CharField("số văn bản bổ nhiệm, giao nhiệm vụ", max_length=80, blank=True)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        verbose_name = "bổ nhiệm"
        verbose_name_plural = "bổ nhiệm, giao nhiệm vụ"
        ordering = ["agency", "office", "-since"]
        indexes = [models.Index(fields=["agency", "office", "since"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=models.F("since")),
                name="appointment_ends_after_it_starts",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.official.full_name}: {self.get_office_display()} - {self.agency}"

    def clean(self) -> None:
        """Refuse an end before the start, and two heads of one agency on one day."""
        self.clean_alone()
        self.clean_among_others()

    def clean_alone(self) -> None:
        """Refuse what this appointment by itself shows to be wrong."""
        if self.until and self.since and self.until < self.since:
            raise ValidationError({"until": "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu."})
        if self.office == Office.ACTING_HEAD and not self.document_number:
            raise ValidationError(
                {"document_number": "Người được giao quyền, phụ trách phải có số văn bản giao nhiệm vụ."}
            )

    def clean_among_others(self) -> None:
        """Refuse a head whose time overlaps another's."""
        if self.office in {Office.HEAD, Office.ACTING_HEAD} and self.agency_id and self.since:
            others = Appointment.objects.filter(agency=self.agency_id, office=self.office).exclude(pk=self.pk)
            others = others.filter(Q(until__isnull=True) | Q(until__gte=self.since))
            if self.until:
                others = others.filter(since__lte=self.until)
            if (other := others.first()) is not None:
                raise ValidationError(
                    {"since": f"Trùng thời gian với {other.official.full_name} trong cùng vai trò này."}
                )
