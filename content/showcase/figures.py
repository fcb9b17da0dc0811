"""A measured number before and after, as words and as the lengths of two bars."""

from decimal import Decimal

from django.utils.formats import number_format


def number_text(value: Decimal | None) -> str:
    """Return ``value`` as written in Vietnam without needless zeros: ``1234.50`` gives ``"1.234,5"``."""
    if value is None:
        return ""
    plain = f"{value:f}"
    return number_format(plain.rstrip("0").rstrip(".") if "." in plain else plain)


def bar_length(value: Decimal | None, other: Decimal | None) -> str:
    """Return how long the bar of ``value`` is beside ``other``, from 0 to 100, for an SVG attribute."""
    sizes = [abs(size) for size in (value, other) if size is not None]
    longest = max(sizes, default=Decimal(0))
    return f"{abs(value or Decimal(0)) / longest * 100:.1f}" if longest else "0"


def change_text(before: Decimal | None, after: Decimal) -> str:
    """Return the change in plain words ("giảm 74%"), or nothing where no share can be told."""
    if before is None or before <= 0 or after < 0:
        return ""
    share = round((after - before) / before * 100)
    if share == 0:
        return "gần như không đổi"
    return f"{'tăng' if share > 0 else 'giảm'} {number_format(abs(share))}%"
