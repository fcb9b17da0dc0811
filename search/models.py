"""What search keeps: texts for excerpts, the vocabulary, words that mean the same, picked pages, missed questions."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.models import Page

from search.folding import loose_tokens

MOST_LINES = 10


def check_lines(text: str) -> None:
    """Refuse (``ValidationError``) more than ten lines, and a line without any letter or digit."""
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        raise ValidationError(f"Viết nhiều nhất {MOST_LINES} dòng.")
    for line in lines:
        if line.strip() and not loose_tokens(line):
            raise ValidationError(f"Dòng “{line.strip()}” không có chữ hay số nào.")


def filled_lines(text: str) -> list[str]:
    """The lines of ``text`` that say something."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


class IndexedText(models.Model):
    """What the index knows of one page besides its title. Written with the index, never by hand."""

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="+")
    text = models.TextField()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "văn bản để trích khi tìm"
        verbose_name_plural = "văn bản để trích khi tìm"

    def __str__(self) -> str:
        return self.text[:60]


class Word(models.Model):
    """A word that public pages contain, folded, with its commonest spelling. Rebuilt every night."""

    text = models.CharField(max_length=60, unique=True)
    spelling = models.CharField(max_length=60)
    pages = models.PositiveIntegerField(default=1)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "từ có trong các trang"
        verbose_name_plural = "từ có trong các trang"

    def __str__(self) -> str:
        return self.spelling


class Slip(models.Model):
    """A word with one letter left out: where it meets the slips of what was typed, a typing error may be."""

    text = models.CharField(max_length=60, db_index=True)
    word = models.ForeignKey(Word, models.CASCADE, related_name="slips")

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "từ thiếu một chữ cái"
        verbose_name_plural = "từ thiếu một chữ cái"

    def __str__(self) -> str:
        return self.text


class Synonym(models.Model):
    """An abbreviation or a word, and what means the same. A search for one finds the others."""

    term = models.CharField("từ, chữ viết tắt", max_length=60, unique=True, help_text="Ví dụ: UBND")
    meanings = models.TextField(
        "cách viết khác cùng nghĩa",
        max_length=600,
        validators=[check_lines],
        help_text="Mỗi dòng một cách, nhiều nhất mười dòng. Ví dụ: Ủy ban nhân dân",
    )

    class Meta:
        verbose_name = "từ cùng nghĩa"
        verbose_name_plural = "từ cùng nghĩa"
        ordering = ["term"]

    def __str__(self) -> str:
        return self.term

    def clean(self) -> None:
        """Refuse a term without any letter or digit."""
        if self.term and not loose_tokens(self.term):
            raise ValidationError({"term": "Từ phải có ít nhất một chữ hoặc số."})

    @property
    def meanings_in_one_line(self) -> str:
        return "; ".join(filled_lines(self.meanings))

    def forms(self) -> list[str]:
        """All ways to write it, the term first."""
        return [self.term, *filled_lines(self.meanings)]


class PickedPage(models.Model):
    """A page that the propaganda department puts first for certain questions."""

    questions = models.TextField(
        "hiện lên khi tìm",
        max_length=600,
        validators=[check_lines],
        help_text="Mỗi dòng một từ hoặc cụm từ, nhiều nhất mười dòng; có dấu hay không dấu đều được. Ví dụ: một cửa",
    )
    page = models.ForeignKey(Page, models.CASCADE, related_name="+", verbose_name="trang được gợi ý")
    reason = models.CharField("một câu giới thiệu", max_length=200, blank=True)

    class Meta:
        verbose_name = "gợi ý của Ban"
        verbose_name_plural = "gợi ý của Ban"
        ordering = ["pk"]

    def __str__(self) -> str:
        return "; ".join(filled_lines(self.questions))


class MissedSearch(models.Model):
    """A question that found nothing. Knows nothing of who asked, nor of the hour."""

    text = models.CharField("câu tìm", max_length=100, unique=True)
    count = models.PositiveIntegerField("số lượt", default=1)
    last_day = models.DateField("lần cuối")

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "câu tìm không có kết quả"
        verbose_name_plural = "câu tìm không có kết quả"
        ordering = ["-count", "-last_day", "text"]
        indexes = [models.Index(fields=["last_day"], name="missed_search_by_day")]

    def __str__(self) -> str:
        return self.text
