"""What a model page has several of: figures, photographs, evidence."""

from uuid import uuid4

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.api.conf import APIField
from wagtail.models import Orderable

from content.proposal.files import AttachmentValidator
from content.proposal.models import private_storage
from content.showcase.figures import bar_length, change_text, number_text


class ModelFigure(Orderable):
    """One measured number, before and after."""

    page = ParentalKey("showcase.ModelPage", on_delete=models.CASCADE, related_name="figures")
    label = models.CharField("chỉ số", max_length=150)
    unit = models.CharField("đơn vị", max_length=40)
    before = models.DecimalField("trước", max_digits=14, decimal_places=2, null=True, blank=True)
    after = models.DecimalField("sau", max_digits=14, decimal_places=2)

    api_fields = [APIField(name) for name in ("label", "unit", "before", "after")]

    class Meta(Orderable.Meta):
        verbose_name = "số liệu"
        verbose_name_plural = "số liệu trước và sau"

    def __str__(self) -> str:
        return self.label

    @property
    def before_text(self) -> str:
        return number_text(self.before)

    @property
    def after_text(self) -> str:
        return number_text(self.after)

    @property
    def before_bar(self) -> str:
        return bar_length(self.before, self.after)

    @property
    def after_bar(self) -> str:
        return bar_length(self.after, self.before)

    @property
    def change(self) -> str:
        return change_text(self.before, self.after)


class ModelPhoto(Orderable):
    """A further photograph with its caption."""

    page = ParentalKey("showcase.ModelPage", on_delete=models.CASCADE, related_name="photos")
    image = models.ForeignKey("wagtailimages.Image", models.CASCADE, related_name="+", verbose_name="ảnh")
    caption = models.CharField("chú thích", max_length=250, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "ảnh"
        verbose_name_plural = "ảnh"

    def __str__(self) -> str:
        return self.caption or self.image.title


class ModelEvidence(Orderable):
    """
    A file that proves something, put there for the public by hand: never one of a dossier.

    It lies in private storage; ``content.showcase.evidence`` hands it out once the page is public,
    and only where ``is_public`` says so. The clearance pins its bytes.
    """

    page = ParentalKey("showcase.ModelPage", on_delete=models.CASCADE, related_name="evidence")
    key = models.UUIDField(default=uuid4, editable=False, db_index=True)
    title = models.CharField("tên tài liệu", max_length=200)
    file = models.FileField(
        "tệp", upload_to="models/%Y/%m/", storage=private_storage, validators=[AttachmentValidator()]
    )
    is_public = models.BooleanField(
        "cơ quan đồng ý công bố tệp này",
        default=False,
        help_text="Không đánh dấu thì tệp không hiện ra và không ai tải được. Không đưa tài liệu của hồ sơ vào đây.",
    )

    class Meta(Orderable.Meta):
        verbose_name = "tài liệu chứng minh"
        verbose_name_plural = "tài liệu chứng minh"

    def __str__(self) -> str:
        return self.title

    @property
    def extension(self) -> str:
        """The kind of file in capital letters: ``PDF``."""
        return str(self.file.name).rpartition(".")[2].upper()
