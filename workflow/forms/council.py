"""Setting a council up, sending papers, calling its meeting, replacing a member."""

from collections.abc import Iterator

from django import forms
from django.utils import timezone

from content.organisation.leadership import Leadership, leadership_on
from workflow.actions.council_meeting import council_window, notice_days
from workflow.forms.approval import MeetingForm
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.forms.seats import PART_CHOICES, PARTS, person_fields, person_of, read_person
from workflow.models import CouncilMember
from workflow.policies.council import members_without_papers
from workflow.rules.council import Category, Role, Seat
from workflow.rules.routes import GROUND_LABELS, Route

OUTSIDE = [
    (Category.AGENCY_REPRESENTATIVE.value, "Đại diện cơ quan"),
    (Category.EXPERT.value, "Chuyên gia"),
]


class CouncilRouteForm(ActForm):
    grounds = forms.MultipleChoiceField(
        label="Vì sao đưa ra Hội đồng",
        choices=[(ground.value, label) for ground, label in GROUND_LABELS.items()],
        widget=forms.CheckboxSelectMultiple,
    )
    reasons = text_field("Lý do", "Bắt buộc khi đề xuất đã giao tập thể lãnh đạo xem xét.", rows=2)

    def prepare(self) -> None:
        self.fields["reasons"].required = self.dossier.route is Route.LEADERSHIP


class EstablishForm(ActForm):
    """The head chairs; a choice for each deputy, and a row for each member from elsewhere."""

    layout = "workflow/components/council_form.html"
    document_number = number_field("Số, ký hiệu quyết định thành lập", required=True)
    on = day_field("Ngày quyết định")
    document = document_field("Bản chụp quyết định")

    def prepare(self) -> None:
        self.general = list(self.fields)
        rules = self.dossier.rules
        self.smallest, self.largest = rules.threshold("council_min"), rules.threshold("council_max")
        self.fields["on"].help_text = f"Từ ngày này có {rules.days('council_meeting')} ngày để họp Hội đồng."
        self.leadership: Leadership = leadership_on(self.dossier.deciding_agency, timezone.localdate())
        authors = self.dossier.proposal.authors
        self.deputies = [deputy for deputy in self.leadership.deputies if deputy not in authors]
        self.excluded = [author.full_name for author in authors]
        for deputy in self.deputies:
            self.fields[f"deputy_{deputy.pk}"] = forms.ChoiceField(
                label=str(deputy), required=False, choices=[("", "Không tham gia Hội đồng"), *PART_CHOICES]
            )
        for number in self.rows:
            self.fields.update(outsider_fields(f"m{number}"))

    @property
    def rows(self) -> range:
        """The numbers of the rows for members from elsewhere: as many as the largest council has beside its chair."""
        return range(1, self.largest)

    def general_fields(self) -> list[forms.BoundField]:
        """The fields about the decision itself."""
        return [self[name] for name in self.general if name != "request_key"]

    def deputy_fields(self) -> list[forms.BoundField]:
        """One choice for each deputy."""
        return [self[f"deputy_{deputy.pk}"] for deputy in self.deputies]

    def outsider_rows(self) -> list[tuple[int, list[forms.BoundField]]]:
        """The rows for members from elsewhere, numbered."""
        return [(n, [self[name] for name in outsider_fields(f"m{n}")]) for n in self.rows]

    def clean(self) -> dict:
        self.seats = [*self.chair(), *self.seated_deputies(), *self.outsiders()]
        return self.cleaned_data

    def chair(self) -> Iterator[Seat]:
        """The head's seat."""
        if self.leadership.head is not None:
            yield person_of(self.leadership.head).seat(Category.HEAD, Role.CHAIR, False)

    def seated_deputies(self) -> Iterator[Seat]:
        """The deputies that were given a part."""
        for deputy in self.deputies:
            part = self.cleaned_data.get(f"deputy_{deputy.pk}")
            if part:
                _, role, is_secretary = PARTS[part]
                yield person_of(deputy).seat(Category.DEPUTY, role, is_secretary)

    def outsiders(self) -> Iterator[Seat]:
        """The rows that name somebody."""
        for number in self.rows:
            person = read_person(self, f"m{number}")
            if person is not None:
                _, role, is_secretary = PARTS[self.cleaned_data.get(f"m{number}_part") or "member"]
                category = Category(self.cleaned_data.get(f"m{number}_category") or Category.EXPERT)
                yield person.seat(category, role, is_secretary)

    def facts(self) -> dict:
        names = {"request_key", *self.general}
        return {**{k: v for k, v in super().facts().items() if k in names}, "members": self.seats}


def outsider_fields(prefix: str) -> dict[str, forms.Field]:
    """The fields of one row."""
    return {
        **person_fields(prefix),
        f"{prefix}_category": forms.ChoiceField(label="Nhóm", choices=OUTSIDE, required=False),
        f"{prefix}_part": forms.ChoiceField(label="Vai trò", choices=PART_CHOICES, required=False),
    }


class PapersForm(ActForm):
    recipients = forms.ModelMultipleChoiceField(
        label="Thành viên đã được gửi tài liệu",
        queryset=CouncilMember.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    way = text_field("Cách gửi và việc nhận", "Ví dụ: gửi qua hệ thống; giao tận tay, có ký nhận.", rows=2)
    on = day_field("Ngày gửi")
    document = document_field("Sổ giao nhận hoặc giấy ký nhận")

    def prepare(self) -> None:
        missing = [member.pk for member in members_without_papers(self.dossier)]
        self.fields["recipients"].queryset = CouncilMember.objects.filter(pk__in=missing)
        self.fields["recipients"].initial = missing

    def facts(self) -> dict:
        facts = super().facts()
        return {**facts, "recipients": list(facts["recipients"])}


class CouncilMeetingForm(MeetingForm):
    """Says on which days the council can meet, as the papers stand today."""

    reasons = text_field("Lý do họp quá hạn", rows=2)
    waived = forms.BooleanField(required=False)
    document = document_field("Giấy mời, hoặc văn bản đồng ý của toàn thể thành viên")

    def prepare(self) -> None:
        window = council_window(self.dossier, timezone.localdate())
        notice, days = notice_days(self.dossier), self.dossier.rules.days("council_meeting")
        self.fields["reasons"].help_text = f"Bắt buộc khi ngày họp sau hạn {days} ngày kể từ ngày thành lập."
        self.fields[
            "waived"
        ].label = f"Toàn thể thành viên đã đồng ý bằng văn bản nhận tài liệu dưới {notice:02d} ngày làm việc"
        field = self.fields["meeting_date"]
        field.initial = window.earliest
        if window.is_empty:
            field.help_text = (
                f"Không có ngày nào giữ được cả hai hạn: đủ {notice:02d} ngày làm việc đọc tài liệu thì sớm nhất là "
                f"{window.earliest:%d/%m/%Y}, còn hạn họp là {window.latest:%d/%m/%Y}. Họp từ "
                f"{window.earliest:%d/%m/%Y} và ghi lý do quá hạn, hoặc lấy văn bản đồng ý của toàn thể thành viên."
            )
        else:
            field.help_text = (
                f"Từ {window.earliest:%d/%m/%Y} (đủ {notice:02d} ngày làm việc đọc tài liệu) "
                f"đến {window.latest:%d/%m/%Y} (hạn {days} ngày)."
            )


class ReplaceForm(ActForm):
    leaving = forms.ModelChoiceField(label="Thành viên thôi tham gia", queryset=CouncilMember.objects.none())
    reasons = text_field("Lý do khách quan", required=True, rows=2)
    document_number = number_field("Số, ký hiệu quyết định thay đổi", required=True)
    on = day_field("Ngày quyết định", "Trước ngày họp; các thời hạn không tính lại.")
    document = document_field("Bản chụp quyết định")

    def prepare(self) -> None:
        self.fields["leaving"].queryset = self.dossier.council.sitting()
        self.fields["leaving"].label_from_instance = lambda member: f"{member.full_name} - {member.role_label}"
        self.fields.update(person_fields("joining"))
        self.fields["joining_code"].label = "Mã cán bộ của người thay"
        self.fields["joining_name"].label = "Họ và tên người thay"

    def clean(self) -> dict:
        leaving = self.cleaned_data.get("leaving")
        person = read_person(self, "joining")
        if person is None and not self.errors:
            self.add_error("joining_name", "Cần ghi người thay.")
        if leaving is not None and person is not None:
            old = leaving.seat
            self.cleaned_data["joining"] = person.seat(old.category, old.role, old.is_secretary)
        return self.cleaned_data

    def facts(self) -> dict:
        return {key: value for key, value in super().facts().items() if not key.startswith("joining_")}
