"""
Every public page type in every state. A new page type gets its line here and is then audited everywhere.

``tests/audit`` looks at them in a browser, ``make audit`` has their HTML checked too.
"""

from dataclasses import dataclass
from urllib.parse import urlencode

REGULATION = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"


@dataclass(frozen=True)
class Screen:
    """One address and the status with which it answers."""

    path: str
    status: int = 200


def asked(path: str, **question: str | list[str]) -> str:
    return f"{path}?{urlencode(question, doseq=True)}"


MODELS = (
    Screen("/mo-hinh/"),
    Screen("/mo-hinh/?muc-do=moi&linh-vuc=administrative_reform"),
    Screen("/mo-hinh/?q=khongcogica"),
    Screen("/mo-hinh/hen-gio/"),
    Screen("/mo-hinh/hen-gio/ban-in/"),
    Screen("/mo-hinh/tu-sach/"),
    Screen("/mo-hinh/ten-dai/"),
    Screen("/mo-hinh/kho-thuoc/"),
    Screen("/mo-hinh/so-sanh/"),
    Screen("/mo-hinh/so-sanh/?m=hen-gio"),
    Screen(asked("/mo-hinh/so-sanh/", m=["hen-gio", "ten-dai", "kho-thuoc"])),
)
THE_REGULATION = (
    Screen("/quy-dinh/"),
    Screen(REGULATION),
    Screen(f"{REGULATION}dieu-1/"),
    Screen(f"{REGULATION}dieu-1/?phien-ban=1"),
    Screen(f"{REGULATION}dieu-1/?xem=tom-tat"),
    Screen(f"{REGULATION}dieu-20/"),
    Screen(f"{REGULATION}toan-van/"),
    Screen(f"{REGULATION}phien-ban/"),
    Screen(f"{REGULATION}so-sanh/"),
    Screen(f"{REGULATION}so-sanh/?tu=1&den=9"),
)
SEARCH = (
    Screen("/tim-kiem/"),
    Screen("/tim-kiem/?q=vuon"),
    Screen("/tim-kiem/?q=khongcogica"),
    Screen("/tim-kiem/?q=thuooc"),
    Screen(asked("/tim-kiem/", q="dài " * 2_500)),
)
DUTIES = (
    Screen("/"),
    Screen("/so-do-trang/"),
    Screen("/lien-he/"),
    Screen("/tro-nang/"),
    Screen("/quyen-rieng-tu/"),
    Screen("/bao-loi/?trang=/mo-hinh/"),
    Screen("/gop-y/cam-on/?trang=/mo-hinh/&da=khong"),
    Screen("/thanh-phan/"),
    Screen("/du-lieu-mo/"),
    Screen("/thong-ke/"),
    Screen("/admin/login/"),
)
FAILURES = (
    Screen("/khong-co-trang-nay/", 404),
    Screen("/hoi-dong/lien-ket-hong/", 404),
    Screen("/thu-loi/400/", 400),
    Screen("/thu-loi/403/", 403),
    Screen("/thu-loi/500/", 500),
)
FORMS_IN_ERROR = (Screen("/bao-loi/?trang=/mo-hinh/", 422),)  # sent empty
SCREENS = (*DUTIES, *MODELS, *THE_REGULATION, *SEARCH, *FAILURES)
