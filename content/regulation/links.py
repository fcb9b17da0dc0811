"""
Public API of the regulation for the layers above: where a provision stands on the public site.

With ``notes`` and ``resting`` this is all of the app that others may use; the rest is private to it.
"""

from content.regulation.naming import anchor_of

INDEX_SLUG = "quy-dinh"
REGULATION_SLUG = "khuyen-khich-bao-ve-can-bo"


def provision_url(article: int, clause: str | int | None = None, point: str | None = None) -> str:
    """
    The public address of a provision of the current regulation. Asks nothing of the database.

    ``provision_url(7, "2", "2.1")`` gives ``/quy-dinh/…/dieu-7/#khoan-2-diem-2-1``; a lettered point
    under one of the kind 1.1 is written ``"1.1.a"``.
    """
    address = f"/{INDEX_SLUG}/{REGULATION_SLUG}/dieu-{article}/"
    parts = [f"khoan-{clause}"] if clause else []
    if point:
        numbered, _, letter = point.replace("đ", "dd").rpartition(".") if point[-1].isalpha() else (point, "", "")
        parts += [f"diem-{part}" for part in (numbered, letter) if part]
    return f"{address}#{anchor_of('.'.join(parts))}" if parts else address
