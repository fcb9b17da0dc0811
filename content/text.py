"""Vietnamese text as the portal keeps it: one normal form, nothing invisible, ASCII slugs."""

import re
import unicodedata

from anyascii import anyascii

KEPT_CONTROLS = "\n\r\t"
NOT_SLUG = re.compile(r"[^a-z0-9]+")


def clean_text(text: str) -> str:
    """Return ``text`` in NFC without control, format (invisible) and lone surrogate characters."""
    if text.isascii() and text.isprintable():
        return text
    kept = (c for c in text if c in KEPT_CONTROLS or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept))


def vietnamese_slug(text: str) -> str:
    """Return an ASCII slug: ``"Đổi mới"`` gives ``"doi-moi"``."""
    return NOT_SLUG.sub("-", anyascii(clean_text(text)).lower()).strip("-")


def given_name_key(full_name: str) -> str:
    """Return the key that sorts Vietnamese names by given name, then middle, then family name."""
    words = clean_text(full_name).lower().split()
    return " ".join([words[-1], *words[1:-1], words[0]]) if len(words) > 1 else " ".join(words)
