"""Whose desk a dossier is on, as rows, so that an inbox is one query."""

from django.db import models

from content.organisation.models import Agency, Office, Official
from workflow.models.dossier import Dossier
from workflow.rules.act_types import ACTS, ActType
from workflow.rules.acts import ActKind
from workflow.rules.routes import type_of


class DeskEntry(models.Model):
    """One act is awaited from one person, or from whoever holds an office. Derived; never edited."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="desk")
    kind = models.CharField(max_length=40)
    official = models.ForeignKey(Official, models.CASCADE, null=True, related_name="+")
    agency = models.ForeignKey(Agency, models.CASCADE, null=True, related_name="+")
    office = models.CharField(max_length=30, choices=Office.choices, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["agency", "office"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(official__isnull=False) | models.Q(office__gt=""), name="a_desk_belongs_to_someone"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.act_type.verb}: {self.official or self.get_office_display()}"

    @property
    def act_type(self) -> ActType:
        """What is awaited, as it is called along the dossier's route."""
        known = ACTS[ActKind(self.kind)]
        return type_of(ActKind(self.kind), self.dossier.route) if known.council_verb else known
