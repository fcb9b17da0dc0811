"""Typing in a person who takes a seat on the council."""

from dataclasses import dataclass

from django import forms

from content.organisation.models import Official
from workflow.rules.council import Category, Role, Seat

PARTS = {
    "member": ("Thành viên", Role.MEMBER, False),
    "secretary": ("Thành viên kiêm thư ký", Role.MEMBER, True),
    "vice_chair": ("Phó Chủ tịch Hội đồng", Role.VICE_CHAIR, False),
}
PART_CHOICES = [(key, label) for key, (label, _, _) in PARTS.items()]
KEYS = ("code", "name", "position", "email")


def person_fields(prefix: str) -> dict[str, forms.Field]:
    """The fields that say who somebody is, by a code on record or in words."""
    return {
        f"{prefix}_code": forms.SlugField(
            label="Mã cán bộ", required=False, max_length=40, help_text="Nếu người này có trong hệ thống."
        ),
        f"{prefix}_name": forms.CharField(
            label="Họ và tên", required=False, max_length=150, help_text="Để trống khi đã ghi mã cán bộ."
        ),
        f"{prefix}_position": forms.CharField(label="Chức vụ, nơi công tác", required=False, max_length=250),
        f"{prefix}_email": forms.EmailField(
            label="Thư điện tử", required=False, help_text="Để nhận đường dẫn cá nhân khi không có tài khoản."
        ),
    }


@dataclass(frozen=True)
class Person:
    """Somebody as the form names them."""

    full_name: str
    official: int | None
    position: str
    email: str

    def seat(self, category: Category, role: Role, is_secretary: bool) -> Seat:
        """The person on a seat."""
        return Seat(
            full_name=self.full_name,
            category=category,
            role=role,
            is_secretary=is_secretary,
            official=self.official,
            position=self.position,
            email=self.email,
        )


def person_of(official: Official) -> Person:
    """Somebody on record."""
    return Person(official.full_name, official.pk, f"{official.position}, {official.agency}", official.email)


def read_person(form: forms.Form, prefix: str) -> Person | None:
    """
    Whom the fields of ``prefix`` name. ``None`` when left empty.

    An unknown code is an error on its field, and so is a missing name where anything else was typed.
    """
    code, name, position, email = (form.cleaned_data.get(f"{prefix}_{key}", "") for key in KEYS)
    if not code:
        if not name and (position or email):
            form.add_error(f"{prefix}_name", "Ghi họ và tên hoặc mã cán bộ của người này, hoặc xóa cả dòng.")
        return Person(name, None, position, email) if name else None
    official = Official.objects.filter(code=code).select_related("agency").first()
    if official is None:
        form.add_error(f"{prefix}_code", "Không có cán bộ nào mang mã này.")
        return None
    return person_of(official)
