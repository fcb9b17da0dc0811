"""The ledger: acts are written once, each carrying the hash of the one before it."""

import hashlib
import json

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models

from workflow.models.dossier import Dossier
from workflow.rules.act_types import ACTS, ActType
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation


def private_storage() -> Storage:
    """Where documents lie that only a checked view may hand out."""
    return storages["private"]


class LedgerError(Exception):
    """Someone tried to change or remove what the ledger holds."""


class AppendOnly(models.Model):
    """A row that is written once. The database refuses later changes as well."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        if not self._state.adding:
            raise LedgerError(f"{self._meta.label} rows are never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise LedgerError(f"{self._meta.label} rows are never removed.")


class Act(AppendOnly):
    """
    One thing that legally happened.

    The hash covers what a document says (``document_hash``), not what its file is called: the storage
    may rename a file, and a backup restored elsewhere must still prove the same. Whether the file that
    ``document`` names still has those bytes is compared by :mod:`workflow.kept`.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="acts", verbose_name="hồ sơ")
    sequence = models.PositiveIntegerField("thứ tự")
    kind = models.CharField("việc", max_length=40)
    on = models.DateField("ngày")
    recorded_at = models.DateTimeField("ghi nhận lúc")
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="acts_recorded",
        verbose_name="người ghi nhận",
    )
    clause = models.CharField("căn cứ", max_length=60)
    data = models.JSONField("nội dung", default=dict)
    document = models.FileField("văn bản", upload_to="acts/%Y/%m/", storage=private_storage, blank=True)
    document_hash = models.CharField(max_length=64, blank=True)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, related_name="corrections")
    request_key = models.CharField(max_length=64, null=True)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name = "việc đã ghi nhận"
        verbose_name_plural = "việc đã ghi nhận"
        ordering = ["dossier", "sequence"]
        constraints = [
            models.UniqueConstraint(fields=["dossier", "sequence"], name="one_act_per_place"),
            models.UniqueConstraint(fields=["dossier", "previous_hash"], name="the_chain_never_forks"),
            models.UniqueConstraint(fields=["dossier", "request_key"], name="one_act_per_request"),
        ]

    def __str__(self) -> str:
        return f"{self.dossier.code} #{self.sequence} {self.act_type.label}"

    @property
    def act_type(self) -> ActType:
        """The act's label and clause, as the act is called along the route that it was recorded under."""
        known = ACTS[ActKind(self.kind)]
        return known.for_council() if known.council is not None and known.council.ref == self.clause else known

    @property
    def citation(self) -> Citation:
        """The clause that the act was recorded under."""
        special = (self.act_type.council, self.act_type.board)
        return next((found for found in special if found and found.ref == self.clause), self.act_type.citation)

    def canonical(self) -> str:
        """Everything that the act says and the hash of the act before it, as the text that is hashed."""
        content = {
            "dossier": self.dossier_id,
            "sequence": self.sequence,
            "kind": str(self.kind),
            "on": self.on.isoformat(),
            "recorded_at": self.recorded_at.timestamp(),
            "recorded_by": self.recorded_by_id,
            "clause": self.clause,
            "data": self.data,
            "document": self.document_hash,
            "corrects": self.corrects_id,
            "previous": self.previous_hash,
        }
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def computed_hash(self) -> str:
        """SHA-256 over :meth:`canonical`."""
        return hashlib.sha256(self.canonical().encode()).hexdigest()
