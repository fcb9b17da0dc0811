"""Where provisions stand on the public site, as seen from the page that is being read."""

from dataclasses import dataclass

from content.regulation.naming import anchor_of


@dataclass(frozen=True)
class Addresses:
    """
    Addresses as one page needs them.

    ``base`` is the address of the regulation, ``query`` keeps the reader in an older version, ``number`` is
    the version whose excerpts are shown (None: no official text). ``article`` names the article whose page
    it is; None means the page with the whole text, where anchors name the article too.
    """

    base: str
    query: str = ""
    number: int | None = None
    article: int | None = None

    def anchor(self, ref: str) -> str:
        """The ``id`` of a provision on this page."""
        return anchor_of(ref) if self.article else dashed(ref)

    def of(self, ref: str) -> str:
        """Where a link from this page leads: inside it where the provision is here, else to its article."""
        if self.article is None or article_of(ref) == f"dieu-{self.article}":
            return f"#{self.anchor(ref)}" if self.anchor(ref) else self.lasting(ref)
        return self.lasting(ref)

    def lasting(self, ref: str) -> str:
        """The address that one copies: the article's page, at the provision."""
        anchor = anchor_of(ref)
        return f"{self.base}{article_of(ref)}/{self.query}" + (f"#{anchor}" if anchor else "")

    def excerpt(self, ref: str) -> str:
        """Where the words of a provision are to be had alone, for the preview; empty without official text."""
        return f"{self.base}trich/{self.number}/{dashed(ref)}/" if self.number else ""


def article_of(ref: str) -> str:
    """The first step of a reference: ``dieu-7``."""
    return ref.partition(".")[0]


def dashed(ref: str) -> str:
    """``dieu-7.khoan-2.diem-2.1`` as the path of an address may hold it: ``dieu-7-khoan-2-diem-2-1``."""
    return ref.replace(".", "-")
