"""Every address of the admin, filled in with rows of the agency that is tried."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.contrib.auth.models import Group
from django.db.models import Model, Q, QuerySet
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from wagtail.images.models import Image
from wagtail.models import Page, Revision, Site, Task, TaskState, Workflow, WorkflowMixin, WorkflowState

from content.evaluation.models import Evaluation, Figure
from content.organisation.models import ImportUpload
from content.proposal.models import Attachment, CoAuthorship, Proposal
from content.regulation.models import RegulationVersion
from content.showcase.models import ModelFigure, ModelIndexPage, ModelPage
from tests.workflow.permissions.world import World
from workflow.models import Act, Ballot, Clock, DeskEntry, Dossier, EligibleVoter, VoteRound

LEAVES_THE_SESSION = {"wagtailadmin_logout", "wagtailadmin_login"}


@dataclass(frozen=True)
class Address:
    """One pattern of the admin: its name with namespaces, and the names of its parameters."""

    name: str
    parameters: frozenset[str]


def admin_addresses() -> list[Address]:
    """Every named pattern below /admin/."""
    (admin,) = [r for r in get_resolver().url_patterns if str(r.pattern) == "admin/"]
    return sorted(set(walk(admin, (), frozenset())), key=lambda address: address.name)


def walk(resolver: URLResolver, namespaces: tuple[str, ...], parameters: frozenset[str]) -> Iterator[Address]:
    for entry in resolver.url_patterns:
        named = parameters | set(entry.pattern.converters or entry.pattern.regex.groupindex)
        if isinstance(entry, URLPattern):
            if entry.name:
                yield Address(":".join((*namespaces, entry.name)), named)
        else:
            inner = (*namespaces, entry.namespace) if entry.namespace else namespaces
            yield from walk(entry, inner, named)


@dataclass
class Rows:
    """The foreign rows that parameters are filled in with."""

    world: World

    def __post_init__(self) -> None:
        self.page = self.world.page("clearance")
        self.submitted = self.world.proposals["received"]
        self.index = ModelIndexPage.objects.get()

    def places(self) -> list[tuple[Address, str]]:
        """Every address with each foreign row that fits it, before anyone could delete one."""
        return list(
            dict.fromkeys(
                (address, reverse(address.name, kwargs=self.fill(address, subject)))
                for address in admin_addresses()
                for subject in self.subjects(address.name)
            )
        )

    @cached_property
    def table(self) -> dict[str, list[Model]]:
        """By the beginning of an address's name, the rows that it could be about; the first that fits counts."""
        world = self.world
        photo = self.page.get_latest_revision_as_object().photo
        return {
            "evaluations:": [world.evaluation("reporting"), world.evaluation("clearance")],
            "workflow_attachment": [world.attachment("draft"), world.attachment("received")],
            "workflow_document": [world.document("received")],
            "workflow_dossier": [world.dossier("received"), world.dossier("clearance")],
            "workflow_act": [world.dossier("received"), world.dossier("clearance")],
            "organisation_agency": [world.staff.agency],
            "organisation_official": [world.staff.head],
            "organisation_appointment": [world.staff.head.appointments.get()],
            "organisation_import": [ImportUpload()],
            "official_chooser": [world.staff.head],
            "regulation_": [RegulationVersion(pk=1)],
            "wagtailusers_users": [world.staff.head.user],
            "wagtailusers_groups": [Group.objects.first()],
            "wagtailsites": [Site.objects.first()],
            "wagtailimages": [photo],
            "wagtailadmin_api:images": [photo],
            "wagtailadmin_workflows:": [Workflow.objects.first(), self.index],
            "wagtail_bulk_action": [Page(pk=1), world.proposals["draft"], world.evaluation("clearance"), Image(pk=1)],
            "wagtailadmin_editing_sessions": [self.page, world.proposals["draft"], world.evaluation("reporting")],
            "wagtailadmin_pages:add": [self.page, self.index],
            "wagtailadmin": [self.page],
            "": [world.proposals["draft"], world.proposals["received"]],
        }

    def subjects(self, name: str) -> list[Model]:
        """The rows to try at the address ``name``."""
        return next(rows for beginning, rows in self.table.items() if name.startswith(beginning))

    def fill(self, address: Address, subject: Model) -> dict:
        """A value for each parameter, as far as possible of ``subject``."""
        model = subject._meta
        values = {
            "app_label": model.app_label,
            "model_name": model.model_name,
            "app_name": model.app_label,
            "content_type_app_name": model.app_label,
            "content_type_model_name": model.model_name,
            "object_id": subject.pk,
            "session_id": 1,
            "action": "delete",
            "action_name": "approve",
            "kind": "officials" if address.name.startswith("organisation") else "route_chosen",
            "extension": "csv",
            "attachment": self.table["workflow_attachment"][0].pk,
            "filter_spec": "max-165x165",
            "uidb64": "MQ",
            "token": "set-password",
            "destination_id": self.index.pk,
            **self.workflow_values(subject),
        }
        return {name: values.get(name, subject.pk) for name in address.parameters}

    def workflow_values(self, subject: Model) -> dict:
        """Versions and workflow states of ``subject``, or of a proposal that has them."""
        source = subject if isinstance(subject, WorkflowMixin) and subject.latest_revision_id else self.submitted
        state = source.workflow_states.first() or self.submitted.workflow_states.first()
        return {
            "revision_id": source.latest_revision_id,
            "revision_id_a": "earliest",
            "revision_id_b": "latest",
            "workflow_state_id": state.pk,
            "task_state_id": state.current_task_state_id,
            "task_id": state.current_task_state.task_id,
        }


def fingerprint(world: World) -> dict[str, list[tuple]]:
    """Every column of every row of the agency's cases."""
    ours = Q(proposal__in=list(world.proposals.values()))
    dossiers = Dossier.objects.filter(ours)
    evaluations = Evaluation.objects.filter(ours)
    pages = ModelPage.objects.filter(evaluation__in=evaluations)
    keys = [str(pk) for rows in (world.proposals.values(), evaluations, pages) for pk in (row.pk for row in rows)]
    states = WorkflowState.objects.filter(object_id__in=keys)
    rows: list[QuerySet] = [
        Proposal.objects.filter(pk__in=[row.pk for row in world.proposals.values()]),
        CoAuthorship.objects.filter(ours),
        Attachment.objects.filter(ours),
        dossiers,
        evaluations,
        Figure.objects.filter(evaluation__in=evaluations),
        pages,
        ModelFigure.objects.filter(page__in=pages),
        *(model.objects.filter(dossier__in=dossiers) for model in (Act, Clock, DeskEntry, VoteRound)),
        EligibleVoter.objects.filter(round__dossier__in=dossiers),
        Ballot.objects.filter(voter__round__dossier__in=dossiers),
        Revision.objects.filter(object_id__in=keys),
        states,
        TaskState.objects.filter(workflow_state__in=states),
        Image.objects.filter(uploaded_by_user__official__agency=world.staff.agency),
        Task.objects.all(),
        Workflow.objects.all(),
    ]
    return {str(query.model._meta): list(query.order_by("pk").values_list()) for query in rows}
