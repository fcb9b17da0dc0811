"""Which template serves, and the versions that administrators uploaded."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from content.organisation.models import User
from workflow.models import PaperTemplate
from workflow.papers.build.template import default_template
from workflow.papers.checks import template_problems
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey


class TemplateRefused(Exception):
    """The file may not serve; ``problems`` say why, in Vietnamese."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


def versions(kind: PaperKey, key: FormatKey):
    """The uploaded versions, the one in use first."""
    return PaperTemplate.objects.filter(kind=kind, format=key).order_by("-version")


def content_of(version: PaperTemplate) -> bytes:
    """The file of a version. Raises ``TemplateRefused`` when the stored bytes are not those that were checked."""
    try:
        with version.file.open("rb") as file:
            data = file.read()
    except OSError as missing:
        raise TemplateRefused([f"Không mở được tệp của phiên bản {version.version}."]) from missing
    if sha256(data).hexdigest() != version.sha256:
        raise TemplateRefused([f"Tệp của phiên bản {version.version} đã bị thay đổi ngoài hệ thống."])
    return data


def current_template(kind: PaperKey, key: FormatKey) -> bytes:
    """The template in use: the latest upload, or the one that the portal builds."""
    latest = versions(kind, key).first()
    return content_of(latest) if latest else default_template(kind, key)


@dataclass(kw_only=True)
class NewVersion:
    """
    Put a template into use as the next version; nothing is ever replaced or removed.

    Raises ``TemplateRefused`` naming every problem. The same bytes as those in use make no version.
    """

    kind: PaperKey
    format: FormatKey
    data: bytes
    user: User
    now: datetime
    note: str = ""

    def execute(self) -> PaperTemplate:
        """Check the file against the sample paper, then keep it."""
        problems = template_problems(self.data, self.kind, self.format)
        if problems:
            raise TemplateRefused(problems)
        latest = versions(self.kind, self.format).first()
        if latest is not None and latest.sha256 == self.digest:
            return latest
        try:
            with transaction.atomic():
                return self.keep(latest.version + 1 if latest else 1)
        except IntegrityError as clash:
            raise TemplateRefused(["Một người khác vừa thay mẫu này. Hãy xem lại rồi tải lên lần nữa."]) from clash

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""
        return sha256(self.data).hexdigest()

    def keep(self, number: int) -> PaperTemplate:
        """The row and its file."""
        return PaperTemplate.objects.create(
            kind=self.kind,
            format=self.format,
            version=number,
            file=ContentFile(self.data, name=f"{self.kind}-{self.format}-{number}.docx"),
            sha256=self.digest,
            note=self.note,
            uploaded_by=self.user,
            uploaded_at=self.now,
        )


def restore(kind: PaperKey, key: FormatKey, number: int, *, user: User, now: datetime) -> PaperTemplate:
    """
    Put an earlier version into use again, as a new version; ``0`` is the one that the portal builds.

    Raises ``PaperTemplate.DoesNotExist`` and ``TemplateRefused``.
    """
    if number:
        data, note = content_of(versions(kind, key).get(version=number)), f"Khôi phục phiên bản {number}"
    else:
        data, note = default_template(kind, key), "Khôi phục mẫu mặc định"
    return NewVersion(kind=kind, format=key, data=data, user=user, now=now, note=note).execute()
