"""Proposals and result reports in the generic editor: mixed-up rows, smuggled fields, administrators."""

import pytest
from django.db.models import Model
from django.urls import reverse
from wagtail.models import WorkflowState

from content.evaluation.models import Evaluation
from content.organisation.models import Official
from content.proposal.models import CoAuthorship, Proposal
from tests.factories.proposal import CoAuthorshipFactory, ProposalFactory
from tests.workflow.permissions.crawl import fingerprint
from tests.workflow.permissions.forms import filled
from tests.workflow.permissions.pages import body, comparable
from tests.workflow.permissions.world import CANARY, World, nowhere

NAMESPACES = {"proposals": ("received", "clearance"), "evaluations": ("reporting", "clearance")}
ONLY_ACTS = ["lock", "unlock", "unpublish", "confirm_workflow_cancellation"]
READ = ["edit", "delete", "usage", "history", "history_results", "workflow_history"]


def record(world: World, namespace: str, name: str) -> Proposal | Evaluation:
    return world.proposals[name] if namespace == "proposals" else world.evaluation(name)


def edit_address(proposal: Proposal) -> str:
    return reverse("proposals:edit", args=[proposal.pk])


def editor(client, proposal: Proposal) -> dict[str, str]:
    """What the editor of a draft would send untouched."""
    return filled(client.get(edit_address(proposal)))


@pytest.mark.parametrize("namespace", NAMESPACES)
class TestForeignRows:
    @pytest.mark.parametrize("name", [*READ, *ONLY_ACTS])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_look_like_rows_that_do_not_exist(self, client, world, namespace, name, method):
        client.force_login(world.users["foreign_head"])
        row = record(world, namespace, NAMESPACES[namespace][0])
        send, address = getattr(client, method), f"{namespace}:{name}"
        foreign, nothing = reverse(address, args=[row.pk]), reverse(address, args=[nowhere(type(row))])

        assert comparable(send(foreign), foreign) == comparable(send(nothing), nothing)

    def test_are_not_read_through_a_row_of_ones_own(self, client, world, namespace):
        """Versions and workflows are looked for among those of the row in the address."""
        mine, theirs = own(world, namespace), record(world, namespace, "clearance")
        client.force_login(mine.created_by)
        state = theirs.workflow_states.first()
        at = {"args": [mine.pk]}
        answers = [
            client.get(address)
            for address in (
                reverse(f"{namespace}:revisions_revert", args=[mine.pk, theirs.latest_revision_id]),
                reverse(f"{namespace}:revisions_compare", args=[mine.pk, "earliest", str(theirs.latest_revision_id)]),
                reverse(f"{namespace}:revisions_compare", args=[mine.pk, str(theirs.latest_revision_id), "latest"]),
                reverse(f"{namespace}:workflow_history_detail", args=[mine.pk, state.pk]),
            )
        ]

        assert client.get(reverse(f"{namespace}:history", **at)).status_code == 200
        assert [answer.status_code for answer in answers] == [404, 404, 404, 404]

    def test_are_not_named_by_words(self, client, world, namespace):
        client.force_login(world.users["head"])

        address = reverse(f"{namespace}:revisions_compare", args=["abc", "earliest", "latest"])

        assert client.get(address).status_code == 404


def own(world: World, namespace: str) -> Model:
    """A row that a foreign official may open in the editor."""
    official = world.users["foreign_official"].official
    proposal = ProposalFactory(lead_proposer=official, created_by=official.user)
    proposal.save_revision(user=official.user)
    if namespace == "proposals":
        return proposal
    mine = world.evaluation("reporting")
    mine.proposal.dossier.implementers.add(official)
    mine.created_by = official.user
    return mine


class TestAdministrators:
    """They read everything; what only acts may do is not there for them."""

    @pytest.fixture(autouse=True)
    def log_in(self, client, world):
        client.force_login(world.users["superuser"])

    def test_read(self, client, world):
        for namespace in NAMESPACES:
            assert CANARY in client.get(reverse(f"{namespace}:list")).content.decode()

    @pytest.mark.parametrize("namespace", NAMESPACES)
    def test_change_nothing(self, client, world, namespace):
        before = fingerprint(world)
        for name in NAMESPACES[namespace]:
            row = record(world, namespace, name)
            state = row.workflow_states.first()
            addresses = [reverse(f"{namespace}:{action}", args=[row.pk]) for action in (*ONLY_ACTS, "edit", "delete")]
            addresses.append(reverse(f"{namespace}:revisions_unschedule", args=[row.pk, row.latest_revision_id or 1]))
            addresses.append(reverse(f"{namespace}:revisions_revert", args=[row.pk, row.latest_revision_id or 1]))
            for step in ("workflow_action", "collect_workflow_action_data") if state else ():
                addresses.append(reverse(f"{namespace}:{step}", args=[row.pk, "approve", state.current_task_state_id]))
            bulk = reverse("wagtail_bulk_action", args=[row._meta.app_label, row._meta.model_name, "delete"])
            addresses += [f"{bulk}?id={row.pk}", f"{bulk}?id=all"]
            for address in addresses:
                client.post(address, {"title": "Sửa", "action-publish": "1", "action-cancel-workflow": "1"})

        assert fingerprint(world) == before

    def test_begin_no_proposal(self, client, world):
        client.post(reverse("proposals:add"), {"title": "Của quản trị", "action-publish": "1"})

        assert not Proposal.objects.filter(title="Của quản trị").exists()


class TestSmuggledFields:
    """What the form does not show is not taken from it."""

    def test_leave_the_record_as_it_is(self, client, world):
        draft, stranger = world.proposals["draft"], world.users["foreign_head"]
        client.force_login(world.users["author"])
        smuggled = {
            "agency": stranger.official.agency_id,
            "lead_proposer": stranger.official.pk,
            "created_by": stranger.pk,
            "created_at": "01/01/2020",
            "live": "on",
            "locked": "on",
            "locked_by": stranger.pk,
            "go_live_at": "01/01/2020 08:00",
            "first_published_at": "01/01/2020 08:00",
            "latest_revision": "1",
            "id": world.proposals["received"].pk,
            "pk": world.proposals["received"].pk,
        }

        response = client.post(
            edit_address(draft), {**editor(client, draft), **smuggled, "title": "Tên mới", "action-publish": "1"}
        )

        assert response.status_code == 302
        after = Proposal.objects.get(pk=draft.pk)
        assert after.title == "Tên mới"
        assert after.created_at.date() == draft.created_at.date()
        for name in ("agency_id", "lead_proposer_id", "created_by_id", "live", "locked", "locked_by_id"):
            assert getattr(after, name) == getattr(draft, name), name
        assert (after.go_live_at, after.first_published_at) == (None, None)
        assert not WorkflowState.objects.for_instance(after).exists()

    @pytest.mark.parametrize("button", ["action-publish", "action-submit", "action-restart-workflow"])
    def test_start_no_workflow(self, client, world, button):
        draft = world.proposals["draft"]
        client.force_login(world.users["author"])
        form = {**editor(client, draft), button: "1"}

        client.post(edit_address(draft), form)
        client.post(reverse("proposals:revisions_revert", args=[draft.pk, draft.latest_revision_id]), form)

        draft = Proposal.objects.get(pk=draft.pk)
        assert (draft.live, draft.locked, draft.current_workflow_state) == (False, False, None)

    @pytest.mark.parametrize("delete", ["", "on"])
    def test_never_take_the_co_authors_of_another_proposal(self, client, world, delete):
        theirs = CoAuthorshipFactory(proposal=ProposalFactory())
        draft = world.proposals["draft"]
        client.force_login(world.users["author"])
        rows = {
            "co_authorships-0-id": theirs.pk,
            "co_authorships-0-official": world.users["colleague"].official.pk,
            "co_authorships-0-DELETE": delete,
        }

        client.post(edit_address(draft), {**editor(client, draft), **rows})

        assert list(CoAuthorship.objects.filter(pk=theirs.pk).values_list("proposal", "official")) == [
            (theirs.proposal_id, theirs.official_id)
        ]

    def test_make_a_new_draft_the_writers_own(self, client, world):
        writer = world.users["colleague"]
        client.force_login(writer)
        form = filled(client.get(reverse("proposals:add")))

        client.post(
            reverse("proposals:add"),
            {**form, "title": "Của tôi", "agency": "1", "lead_proposer": world.staff.head.pk, "live": "on"},
        )

        created = Proposal.objects.get(title="Của tôi")
        assert (created.lead_proposer, created.agency) == (writer.official, writer.official.agency)
        assert (created.created_by, created.live) == (writer, False)


class TestList:
    def test_offers_nothing_for_many_rows_at_once(self, client, world):
        client.force_login(world.users["author"])

        html = client.get(reverse("proposals:list")).content.decode()

        assert CANARY in html
        assert "data-bulk-action-checkbox" not in html


class TestOfficialChooser:
    def test_shows_colleagues_names_and_positions_only(self, client, world):
        someone = Official.objects.get(pk=world.staff.head.pk)
        Official.objects.filter(pk=someone.pk).update(email="rieng@saomai.example", code="ma-rieng")
        client.force_login(world.users["foreign_official"])

        pages = [
            body(client.get(address)).decode()
            for address in (
                reverse("official_chooser:choose"),
                reverse("official_chooser:choose_results"),
                reverse("official_chooser:chosen", args=[someone.pk]),
            )
        ]

        for page in pages:
            assert "rieng@saomai.example" not in page
            assert "ma-rieng" not in page
            assert someone.user.username not in page
