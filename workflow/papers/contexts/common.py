"""What most papers share: head, signature, people, counts."""

from dataclasses import dataclass

from workflow.papers.contexts.slots import slot


@dataclass(frozen=True)
class Person:
    """Someone named in a paper."""

    name: str = slot("Họ và tên")
    position: str = slot("Chức vụ")
    role: str = slot("Vai trò, ghi chú")


@dataclass(frozen=True)
class Count:
    """One answer and how many gave it."""

    label: str = slot("Lựa chọn")
    count: str = slot("Số phiếu")


@dataclass(frozen=True, kw_only=True)
class Headed:
    """A paper with the issuer's head."""

    superior_organ: str = slot("Cơ quan cấp trên trực tiếp, chữ in hoa (có thể trống)")
    organ: str = slot("Cơ quan ban hành, chữ in hoa", must=True)
    number_line: str = slot("Dòng số, ký hiệu")
    abstract: str = slot("Trích yếu nội dung", must=True)
    proposal_title: str = slot("Tên đề xuất", must=True)
    dossier_code: str = slot("Mã hồ sơ")


@dataclass(frozen=True, kw_only=True)
class Dated(Headed):
    """A paper with place and date."""

    place_date: str = slot("Địa danh, ngày tháng năm", must=True)


@dataclass(frozen=True, kw_only=True)
class Signed(Dated):
    """A paper that one person signs and that goes to several recipients."""

    signer_authority: str = slot("Quyền hạn ký, như TM., Q. (có thể trống)")
    signer_title: str = slot("Chức vụ người ký, chữ in hoa", must=True)
    signer_name: str = slot("Họ tên người ký", must=True)
    recipients: tuple[str, ...] = slot("Nơi nhận, mỗi mục một dòng", must=True)


@dataclass(frozen=True, kw_only=True)
class Numbered(Signed):
    """A signed paper that the clerk registers under a number."""

    number_line: str = slot("Dòng số, ký hiệu", must=True)


@dataclass(frozen=True, kw_only=True)
class Letter(Numbered):
    """A letter (công văn), whose abstract stands under its number."""

    abstract: str = slot("Trích yếu nội dung")
    subject_line: str = slot("Dòng trích yếu của công văn", must=True)
