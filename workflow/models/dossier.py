"""The dossier (hồ sơ): the process of one proposal."""

from typing import TYPE_CHECKING

from django.db import models

from content.organisation.models import Agency, Official
from content.proposal.models import Proposal
from workflow.rules.acts import ActKind
from workflow.rules.routes import ROUTES, Route, route_of
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.stages import STAGES, Stage, StageInfo

if TYPE_CHECKING:
    from workflow.models.act import Act


class Dossier(models.Model):
    """
    Holds the acts of one proposal.

    ``stage``, ``stage_since``, ``rule_set``, ``implementers`` and, once it exists, ``deciding_agency`` repeat what
    the acts say, so that they can be queried; only :mod:`workflow.clocks` writes them.
    """

    code = models.CharField("mã hồ sơ", max_length=20, unique=True)
    proposal = models.OneToOneField(Proposal, models.PROTECT, related_name="dossier", verbose_name="đề xuất")
    deciding_agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="dossiers", verbose_name="cơ quan xem xét, quyết định"
    )
    opened_at = models.DateTimeField("lập lúc")

    stage = models.CharField("bước", max_length=40, editable=False, db_index=True)
    stage_since = models.DateField("từ ngày", null=True, editable=False)
    rule_set = models.ForeignKey(
        "workflow.RuleSetVersion", models.PROTECT, null=True, related_name="dossiers", editable=False
    )
    implementers = models.ManyToManyField(Official, related_name="dossiers_implemented", editable=False)

    class Meta:
        verbose_name = "hồ sơ"
        verbose_name_plural = "hồ sơ"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.code}: {self.proposal.title}"

    def last_act(self, *kinds: ActKind) -> "Act":
        """The latest act of any of ``kinds``; raises ``Act.DoesNotExist`` when there is none."""
        return self.acts.filter(kind__in=kinds).latest("sequence")

    @property
    def route(self) -> Route | None:
        """Which body considers the proposal, from the latest triage."""
        return route_of(self.acts.filter(kind__in=ROUTES).order_by("sequence").values_list("kind", flat=True))

    @property
    def rules(self) -> RuleSet:
        """The rule set that governs the dossier; the code tables where its acts name none."""
        return self.rule_set.rules if self.rule_set else DEFAULT

    @property
    def stage_info(self) -> StageInfo:
        """The stage as people read it."""
        return STAGES[Stage(self.stage)]
