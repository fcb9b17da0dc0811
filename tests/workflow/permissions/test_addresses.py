"""Our own addresses below /admin/ho-so/: who gets what, row by row."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from content.proposal.models import Attachment, Proposal
from tests.workflow.permissions.pages import comparable
from tests.workflow.permissions.world import CANARY, World, nowhere
from workflow import urls
from workflow.models import Act, Dossier

AUTHORS = {"author", "coauthor"}
OVERSEERS = {"organisation", "inspection", "front", "superuser"}
AGENCY = {"head", "deputy", "clerk"}

READERS = {
    "draft": AUTHORS,
    "received": AUTHORS | AGENCY | OVERSEERS,
    "asked": AUTHORS | AGENCY | OVERSEERS | {"party_office"},
    "clearance": AUTHORS | AGENCY | OVERSEERS | {"party_office", "propaganda"},
}
"""Who may read a case, by how far it has come."""

SENT = ("received", "asked", "clearance")
ROLES = [
    "author", "coauthor", "colleague", "head", "deputy", "clerk", "party_office", "propaganda",
    "organisation", "inspection", "front", "foreign_head", "foreign_clerk", "foreign_official", "superuser",
]  # fmt: skip
KEY = {"request_key": "mot-lan"}


def pdf() -> dict:
    return {"file": SimpleUploadedFile("phu-luc.pdf", b"%PDF-1.4 phu luc")}


def expected(role: str, readers: set[str], code: int) -> int:
    """What a row answers: ``code`` to its readers, and to everyone else that there is no such row."""
    return code if role in readers else 404


@pytest.fixture
def as_role(client, world):
    """A client of the role that a test is run for."""

    def log_in(role: str):
        client.force_login(world.users[role])
        return client

    return log_in


@pytest.mark.parametrize("role", ROLES)
class TestReading:
    def test_answers_each_address_to_its_readers_only(self, role, as_role, world):
        client = as_role(role)
        found, wanted = {}, {("workflow_dossiers", ""): 200, ("workflow_proposal", "draft"): 200}
        found["workflow_dossiers", ""] = client.get(reverse("workflow_dossiers")).status_code
        for name in ("draft", *SENT):
            readers = READERS[name]
            found["workflow_proposal", name] = client.get(
                reverse("workflow_proposal", args=[world.proposals[name].pk])
            ).status_code
            wanted["workflow_proposal", name] = expected(role, readers, 200 if name == "draft" else 302)
            found["workflow_attachment", name] = client.get(
                reverse("workflow_attachment", args=[world.attachment(name).pk])
            ).status_code
            wanted["workflow_attachment", name] = expected(role, readers, 200)
        for name in SENT:
            found["workflow_dossier", name] = client.get(
                reverse("workflow_dossier", args=[world.dossier(name).pk])
            ).status_code
            found["workflow_document", name] = client.get(
                reverse("workflow_document", args=[world.document(name).pk])
            ).status_code
            wanted["workflow_dossier", name] = wanted["workflow_document", name] = expected(role, READERS[name], 200)

        assert found == wanted

    def test_lists_the_same_dossiers_as_it_opens(self, role, as_role, world):
        listed = as_role(role).get(reverse("workflow_dossiers"), {"xem": "tat-ca"}).content.decode()

        found = {name for name in SENT if world.dossier(name).code in listed}

        assert found == {name for name in SENT if role in READERS[name]}


class TestActing:
    """POST: an act, a submission, a file. Whoever may not read gets 404; whoever reads but may not act, no effect."""

    @pytest.mark.parametrize("role", ROLES)
    def test_performs_an_act_for_its_actors_only(self, role, as_role, world):
        dossier, before = world.dossier("received"), Act.objects.count()

        response = as_role(role).post(reverse("workflow_act", args=[dossier.pk, "route_chosen"]), KEY)

        actors = {"head", "clerk"}
        assert response.status_code == (302 if role in actors else expected(role, READERS["received"], 200))
        assert Act.objects.count() - before == (role in actors)

    @pytest.mark.parametrize("role", ROLES)
    def test_sends_a_draft_for_its_lead_proposer_only(self, role, as_role, world):
        draft = world.proposals["draft"]

        response = as_role(role).post(reverse("workflow_submit", args=[draft.pk]))

        assert response.status_code == (302 if role == "author" else expected(role, AUTHORS, 200))
        assert Dossier.objects.filter(proposal=draft).exists() == (role == "author")

    @pytest.mark.parametrize("role", ROLES)
    @pytest.mark.parametrize("name", ["draft", "received"])
    def test_attaches_and_removes_files_of_a_draft_for_its_authors_only(self, role, name, as_role, world):
        client, proposal = as_role(role), world.proposals[name]
        may = name == "draft" and role in AUTHORS

        attached = client.post(reverse("workflow_attach", args=[proposal.pk]), pdf())
        removed = client.post(reverse("workflow_detach", args=[proposal.pk, world.attachment(name).pk]))

        assert (attached.status_code, removed.status_code) == ((302, 302) if may else (404, 404))
        assert [file.name for file in proposal.attachments.all()] == ["phu-luc.pdf" if may else f"{CANARY}.pdf"]

    def test_never_removes_the_file_of_another_proposal_through_a_draft(self, as_role, world):
        theirs = world.attachment("received")

        response = as_role("author").post(reverse("workflow_detach", args=[world.proposals["draft"].pk, theirs.pk]))

        assert response.status_code == 404
        assert Attachment.objects.filter(pk=theirs.pk).exists()

    @pytest.mark.parametrize("role", ["head", "foreign_head", "superuser"])
    def test_answers_get_where_only_post_acts(self, role, as_role, world):
        client, draft = as_role(role), world.proposals["draft"].pk

        answers = {
            client.get(address).status_code
            for address in (
                reverse("workflow_act", args=[world.dossier("received").pk, "route_chosen"]),
                reverse("workflow_submit", args=[draft]),
                reverse("workflow_attach", args=[draft]),
                reverse("workflow_detach", args=[draft, world.attachment("draft").pk]),
            )
        }

        assert answers == {405}


def row_addresses(world: World, name: str | None) -> dict[str, str]:
    """Every address that names a row of the case ``name``, or rows that do not exist."""
    dossier = world.dossier(name).pk if name else nowhere(Dossier)
    proposal = world.proposals[name].pk if name else nowhere(Proposal)
    attachment = world.attachment(name).pk if name else nowhere(Attachment)
    document = world.document(name).pk if name else nowhere(Act)
    return {
        "workflow_dossier": reverse("workflow_dossier", args=[dossier]),
        "workflow_act": reverse("workflow_act", args=[dossier, "route_chosen"]),
        "workflow_worksheet": reverse("workflow_worksheet", args=[dossier]),
        "workflow_worksheet_act": reverse("workflow_worksheet_act", args=[dossier, "incentive_applied"]),
        "workflow_good_faith": reverse("workflow_good_faith", args=[dossier]),
        "workflow_paper": reverse("workflow_paper", args=[dossier, "phieu-tiep-nhan"]),
        "workflow_proposal": reverse("workflow_proposal", args=[proposal]),
        "workflow_submit": reverse("workflow_submit", args=[proposal]),
        "workflow_attach": reverse("workflow_attach", args=[proposal]),
        "workflow_detach": reverse("workflow_detach", args=[proposal, attachment]),
        "workflow_attachment": reverse("workflow_attachment", args=[attachment]),
        "workflow_document": reverse("workflow_document", args=[document]),
    }


PERSONAL = {
    "workflow_notices": 200,
    "workflow_calendar_renew": 405,
    "workflow_calendar_end": 405,
    "workflow_substitutions": 200,
}
"""Every official's own, and nobody's without an official: name and what GET answers."""
NOT_WITHOUT_AN_OFFICIAL = {"workflow_notices": 404, "workflow_substitutions": 404}
OWN_ROWS = ("workflow_substitution_end",)
"""Each official's own rows; tests/workflow/substitution/test_screens.py tries them."""

REFERENCE = {
    "workflow_rule_set_edit": 200,
    "workflow_calendar_propose": 405,
    "workflow_calendar_finalise": 405,
    "workflow_calendar_reopen": 405,
    "workflow_rule_sets": 200,
    "workflow_rule_set": 200,
    "workflow_calendar": 200,
}
"""What the procedure counts by: administrators change it."""
CHANGES = ("workflow_rule_set_edit",)


class TestOfNoRow:
    @pytest.mark.parametrize("role", ROLES)
    def test_personal_addresses_are_every_officials(self, role, as_role, world):
        client = as_role(role)

        found = {name: client.get(reverse(name)).status_code for name in PERSONAL}

        assert found == ({**PERSONAL, **NOT_WITHOUT_AN_OFFICIAL} if role == "superuser" else PERSONAL)

    @pytest.mark.parametrize("role", ROLES)
    def test_only_administrators_change_what_is_counted_by(self, role, as_role, world):
        client = as_role(role)

        assert {client.get(reverse(name)).status_code for name in CHANGES} == {200 if role == "superuser" else 404}


class TestStrangers:
    def test_covers_every_address(self, world):
        """A new address fails here until the tables of this file say who gets it."""
        named = {*row_addresses(world, None), "workflow_dossiers", *PERSONAL, *OWN_ROWS, *REFERENCE}

        assert {pattern.name for pattern in urls.urlpatterns} == named

    @pytest.mark.parametrize("method", ["get", "post", "head", "options"])
    @pytest.mark.parametrize("name", SENT)
    def test_cannot_tell_a_foreign_row_from_none(self, method, name, as_role, world):
        client = as_role("foreign_head")
        send = getattr(client, method)

        for address, foreign in row_addresses(world, name).items():
            nothing = row_addresses(world, None)[address]
            assert comparable(send(foreign), foreign) == comparable(send(nothing), nothing), address

    @pytest.mark.parametrize("name", SENT)
    def test_log_in_first(self, name, client, world):
        for address in (*row_addresses(world, name).values(), reverse("workflow_dossiers")):
            for response in (client.get(address), client.post(address)):
                assert response.status_code == 302
                assert response["Location"].startswith(reverse("wagtailadmin_login"))


class TestDownloads:
    @pytest.mark.parametrize("kind", ["attachment", "document"])
    def test_are_never_rendered_sniffed_or_cached(self, kind, as_role, world):
        row = getattr(world, kind)("received")

        response = as_role("head").get(reverse(f"workflow_{kind}", args=[row.pk]))

        assert CANARY.encode() in b"".join(response.streaming_content)
        assert response["Content-Disposition"].startswith("attachment; ")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert {"no-store", "private"} <= set(response["Cache-Control"].split(", "))

    def test_lie_outside_what_the_web_server_delivers(self, world, settings):
        for row in (world.attachment("received").file, world.document("received").document):
            assert not row.path.startswith(str(settings.MEDIA_ROOT))
