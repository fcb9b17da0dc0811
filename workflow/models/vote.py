"""Votes: a frozen list of voters, and one ballot for each at most."""

from django.db import models

from content.organisation.models import Official
from workflow.models.act import AppendOnly
from workflow.models.council import CouncilMember
from workflow.models.dossier import Dossier
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS

ANSWERS = [
    *((choice.value, label) for choice, label in CHOICE_LABELS.items()),
    *((outcome.value, label) for outcome, label in OUTCOME_LABELS.items()),
]


class VotePhase(models.TextChoices):
    """What is voted on."""

    PROPOSAL = "proposal", "Biểu quyết về đề xuất"
    RESULT = "result", "Biểu quyết về kết quả"
    AMENDMENT = "amendment", "Biểu quyết về điều chỉnh lớn"


class Channel(models.TextChoices):
    """How a ballot came in."""

    ACCOUNT = "account", "Tài khoản của người bỏ phiếu"
    LINK = "link", "Đường dẫn cá nhân"
    PAPER = "paper", "Phiếu giấy"


class VoteRound(AppendOnly):
    """One vote of the collective or the council; open until the act that closes or annuls it."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="vote_rounds")
    phase = models.CharField("nội dung", max_length=20, choices=VotePhase.choices)
    opened_on = models.DateField("ngày họp")
    number = models.PositiveSmallIntegerField("lượt", default=1)

    class Meta:
        verbose_name = "lượt biểu quyết"
        verbose_name_plural = "lượt biểu quyết"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["dossier", "phase", "number"], name="one_vote_per_phase_and_number")
        ]

    def __str__(self) -> str:
        return f"{self.get_phase_display()} {self.opened_on:%d/%m/%Y}"


class EligibleVoter(AppendOnly):
    """A person on the frozen list of a vote; ``is_head`` marks the one whose side a tie follows."""

    round = models.ForeignKey(VoteRound, models.PROTECT, related_name="voters")
    official = models.ForeignKey(Official, models.PROTECT, null=True, related_name="votes_entitled")
    member = models.ForeignKey(CouncilMember, models.PROTECT, null=True, related_name="votes_entitled")
    is_head = models.BooleanField()

    class Meta:
        ordering = ["-is_head", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["round", "official"], name="one_place_per_voter"),
            models.UniqueConstraint(fields=["round", "member"], name="one_place_per_member"),
            models.CheckConstraint(
                condition=models.Q(official__isnull=False) | models.Q(member__isnull=False), name="a_voter_is_someone"
            ),
            models.UniqueConstraint(fields=["round"], condition=models.Q(is_head=True), name="one_head_per_vote"),
        ]

    def __str__(self) -> str:
        return str(self.member or self.official)

    @property
    def name(self) -> str:
        """The voter's name alone."""
        person = self.member or self.official
        return person.full_name if person else ""


class Ballot(AppendOnly):
    """A ballot (phiếu biểu quyết), named, cast once."""

    voter = models.OneToOneField(EligibleVoter, models.PROTECT, related_name="ballot")
    choice = models.CharField("lựa chọn", max_length=30, choices=ANSWERS)
    comment = models.TextField("ý kiến kèm theo", blank=True)
    cast_at = models.DateTimeField("bỏ phiếu lúc")
    channel = models.CharField("hình thức", max_length=20, choices=Channel.choices, default=Channel.ACCOUNT)

    class Meta:
        verbose_name = "phiếu biểu quyết"
        verbose_name_plural = "phiếu biểu quyết"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.voter}: {self.get_choice_display()}"
