"""The people and the cases of the permission tests."""

from dataclasses import dataclass, field

from django.core.files.base import ContentFile
from django.db.models import Max

from content.evaluation.models import Evaluation
from content.organisation.models import Office, Official, User
from content.proposal.models import Attachment, Proposal
from content.showcase.models import ModelPage
from content.showcase.sample_images import make_sample_image
from tests.factories.organisation import AgencyFactory, OfficialFactory, UserFactory
from tests.factories.proposal import CoAuthorshipFactory, ProposalFactory
from tests.factories.workflow import Case, Staff, appoint, make_staff
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

CANARY = "Kim-Tuoc-7391"
"""Stands in every text of the agency whose rows are tried; nobody else may ever read it."""

STAGES = {
    "received": Stage.RECEIVED,
    "asked": Stage.AWAITING_OPINION,
    "reporting": Stage.RESULT_REPORT_DUE,
    "clearance": Stage.AWAITING_CLEARANCE,
    "publication": Stage.AWAITING_PUBLICATION,
}
TEXTS = ("rationale", "bottleneck", "solution", "scope", "expected_effect", "conflict_note")
REPORT = ("achieved", "effect", "lessons")


@dataclass
class World:
    """``users`` by role, ``proposals`` by name; everything else is found from those."""

    staff: Staff
    users: dict[str, User]
    proposals: dict[str, Proposal] = field(default_factory=dict)

    def dossier(self, name: str) -> Dossier:
        return self.proposals[name].dossier

    def evaluation(self, name: str) -> Evaluation:
        return self.proposals[name].evaluation

    def page(self, name: str) -> ModelPage:
        return ModelPage.objects.get(evaluation=self.evaluation(name))

    def attachment(self, name: str) -> Attachment:
        return self.proposals[name].attachments.order_by("pk").first()

    def document(self, name: str) -> Act:
        """The act of a dossier that has a document."""
        return self.dossier(name).acts.exclude(document="").get()


def make_world() -> World:
    """The agency, its cases, and people inside and outside of it."""
    staff = make_staff()
    world = World(staff, users=accounts(staff))
    world.proposals["draft"] = write(world)
    for name, stage in STAGES.items():
        world.proposals[name] = carried_to(world, write(world), stage)
    give_picture(world.page("clearance"), staff.head.user)
    return world


def accounts(staff: Staff) -> dict[str, User]:
    """Every role that the tables of expectations name."""
    elsewhere = {office: appoint(AgencyFactory(party=True), office) for office in OVERSEERS.values()}
    stranger = appoint(AgencyFactory(), Office.HEAD)
    officials = {
        "author": staff.proposer,
        "coauthor": OfficialFactory(agency=staff.agency, with_account=True),
        "colleague": OfficialFactory(agency=staff.agency, with_account=True),
        "head": staff.head,
        "deputy": staff.deputies[0],
        "clerk": staff.clerk,
        "party_office": staff.party_office,
        "propaganda": staff.propaganda,
        **{role: elsewhere[office] for role, office in OVERSEERS.items()},
        "foreign_head": stranger,
        "foreign_clerk": appoint(stranger.agency, Office.RECORDS_CLERK),
        "foreign_official": OfficialFactory(agency=stranger.agency, with_account=True),
    }
    return {role: official.user for role, official in officials.items()} | {"superuser": UserFactory(superuser=True)}


OVERSEERS = {
    "organisation": Office.ORGANISATION_COMMISSION,
    "inspection": Office.INSPECTION_COMMISSION,
    "front": Office.FATHERLAND_FRONT,
}


def write(world: World) -> Proposal:
    """A complete draft with a co-author and a file, full of the canary."""
    lead: Official = world.staff.proposer
    texts = dict.fromkeys(TEXTS, f"Nội dung {CANARY}")
    proposal = ProposalFactory(title=f"Đề xuất {CANARY}", lead_proposer=lead, created_by=lead.user, **texts)
    CoAuthorshipFactory(proposal=proposal, official=world.users["coauthor"].official)
    proposal.save_revision(user=lead.user)
    file = ContentFile(b"%PDF-1.4 " + CANARY.encode(), name=f"{CANARY}.pdf")
    Attachment.objects.create(proposal=proposal, file=file, name=file.name, size=file.size, uploaded_by=lead.user)
    return proposal


def carried_to(world: World, proposal: Proposal, stage: Stage) -> Proposal:
    """The proposal after the acts that lead to ``stage``; its receipt is a document."""
    case = Case(world.staff, proposal).submit()
    receipt = ContentFile(b"%PDF-1.4 " + CANARY.encode(), name=f"phieu-{CANARY}.pdf")
    case.perform(ActKind.PLAN_RECEIVED, "clerk", document=receipt, register_number=CANARY)
    case.reach(stage)
    Evaluation.objects.filter(proposal=proposal).update(**dict.fromkeys(REPORT, f"Kết quả {CANARY}"))
    return Proposal.objects.get(pk=proposal.pk)


def give_picture(page: ModelPage, uploader: User) -> None:
    """Put a picture of the agency's own on the draft."""
    page.photo = make_sample_image(seed=page.pk, title=f"Ảnh {CANARY}", description=CANARY)
    page.photo.uploaded_by_user = uploader
    page.photo.save()
    page.save_revision(user=uploader)


def nowhere(model: type) -> int:
    """The key of a row that does not exist."""
    return (model.objects.aggregate(last=Max("pk"))["last"] or 0) + 1_000
