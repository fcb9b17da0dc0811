"""Which files may be attached: checked by size, by name and by what the bytes say."""

import re
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.deconstruct import deconstructible

MAX_BYTES = 20 * 1024 * 1024
SIGNATURES = {
    ".pdf": (b"%PDF-",),
    ".docx": (b"PK\x03\x04",),
    ".xlsx": (b"PK\x03\x04",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
}
SECRECY_MARK = re.compile(r"(^|[\W_])(tuyệt mật|tối mật|mật|tuyet mat|toi mat)([\W_]|$)", re.IGNORECASE)


@deconstructible
class AttachmentValidator:
    """Raises ``ValidationError`` in Vietnamese that says what is wrong with the file."""

    def __call__(self, file: File) -> None:
        name = PurePath(file.name or "").name
        suffix = PurePath(name).suffix.lower()
        if suffix not in SIGNATURES:
            allowed = ", ".join(sorted(s.lstrip(".") for s in SIGNATURES))
            raise ValidationError(f"Tệp “{name}” không thuộc loại được nhận ({allowed}).")
        if SECRECY_MARK.search(name):
            raise ValidationError(f"Tệp “{name}” mang dấu độ mật: không tải bí mật nhà nước lên hệ thống này.")
        if file.size == 0:
            raise ValidationError(f"Tệp “{name}” trống.")
        if file.size > MAX_BYTES:
            raise ValidationError(f"Tệp “{name}” lớn hơn {MAX_BYTES // 1024 // 1024} MB.")
        file.seek(0)
        head = file.read(8)
        file.seek(0)
        if not head.startswith(SIGNATURES[suffix]):
            raise ValidationError(f"Nội dung tệp “{name}” không đúng với phần mở rộng “{suffix}”.")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AttachmentValidator)

    def __hash__(self) -> int:
        return hash(type(self))
