"""Where in the regulation something stands."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Citation:
    """
    One provision: article (điều), clause (khoản), point (điểm).

    ``reading`` names the interpretation of an unclear clause that is followed, such as ``"A3"``.
    """

    article: int
    clause: int | None = None
    point: str = ""
    reading: str = ""

    def __str__(self) -> str:
        parts = [f"điểm {self.point}"] if self.point else []
        if self.clause is not None:
            parts.append(f"khoản {self.clause}")
        return " ".join([*parts, f"Điều {self.article}"])

    @property
    def ref(self) -> str:
        """The provision's stable reference: ``dieu-7.khoan-2.diem-2.1``."""
        parts = [f"dieu-{self.article}"]
        if self.clause is not None:
            parts.append(f"khoan-{self.clause}")
        if self.point:
            parts.append(f"diem-{self.point}")
        return ".".join(parts)

    @property
    def short(self) -> str:
        """The provision as editors type it: ``7.2.1`` for điểm 2.1 khoản 2 Điều 7, or ``17.3.c``."""
        parts = (self.article, self.clause, self.point.removeprefix(f"{self.clause}."))
        return ".".join(str(part) for part in parts if part)

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """Orders citations as they stand in the text."""
        return self.article, self.clause or 0, self.point
