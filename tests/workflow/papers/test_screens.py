"""The card, the downloads, and the administrators' screens of the templates."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests.factories.organisation import UserFactory
from tests.factories.workflow import make_staff
from tests.workflow.papers.reading import text_of
from tests.workflow.papers.test_template_checks import GOOD, KEY, KIND, with_line
from workflow.models import PaperTemplate
from workflow.papers.kinds import PaperKey
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def address(desk, key: str) -> str:
    return reverse("workflow_paper", args=[desk.dossier.pk, key])


def card(desk, role: str) -> BeautifulSoup | None:
    page = client_of(desk.case.account(role)).get(reverse("workflow_dossier", args=[desk.dossier.pk]))
    return BeautifulSoup(page.content, "html.parser").find(attrs={"aria-labelledby": "van-ban-soan-san"})


class TestCard:
    def test_lists_what_the_acts_make_possible(self, state):
        state.case.reach(Stage.MEETING_CALLED)
        links = [link["href"] for link in card(state, "clerk").find_all("a")]

        assert links == [address(state, "phieu-tiep-nhan"), address(state, "giay-moi")]

    def test_is_absent_before_there_is_anything(self, state):
        assert card(state, "clerk") is None

    def test_shows_the_signed_copy_beside_its_paper(self, state):
        state.case.reach(Stage.AWAITING_ASSIGNMENT)
        pdf = SimpleUploadedFile("ban-ky.pdf", b"%PDF-1.7 x")
        facts = {
            "request_key": "k1",
            "filed_for": state.case.last(ActKind.PROPOSAL_APPROVED).pk,
            "document_number": "05/QĐ-SNV",
            "signed_on": "01/07/2026",
            "document": pdf,
        }
        clerk = client_of(state.case.account("clerk"))
        posted = clerk.post(reverse("workflow_act", args=[state.dossier.pk, "document_filed"]), facts)

        assert posted.status_code == 302
        filed = state.case.last(ActKind.DOCUMENT_FILED)
        assert "✓ Bản ký số 05/QĐ-SNV, ngày 01/07/2026" in card(state, "clerk").text
        assert reverse("workflow_document", args=[filed.pk]) in str(card(state, "clerk"))

    def test_offers_the_filing_to_head_and_clerk_only(self, state):
        for role, offered in (("clerk", True), ("head", True), ("proposer", False)):
            page = client_of(state.case.account(role)).get(reverse("workflow_dossier", args=[state.dossier.pk]))

            assert ("viec-document_filed" in page.content.decode()) is offered


class TestDownload:
    def test_gives_whoever_sees_the_dossier_a_word_file(self, state):
        state.case.reach(Stage.RECEIVED)

        for role in ("clerk", "head", "deputy-1", "proposer"):
            response = client_of(state.case.account(role)).get(address(state, "phieu-tiep-nhan"))

            assert (response.status_code, response["Content-Type"]) == (200, WORD)
            assert response["Content-Disposition"].startswith("attachment")
            assert response["X-Content-Type-Options"] == "nosniff"
            assert state.case.proposal.title in text_of(response.content)

    def test_hides_the_dossier_from_everyone_else(self, state):
        state.case.reach(Stage.RECEIVED)
        stranger = make_staff()

        for user in (stranger.head.user, stranger.clerk.user, state.case.account("party_office")):
            assert client_of(user).get(address(state, "phieu-tiep-nhan")).status_code == 404
        assert Client().get(address(state, "phieu-tiep-nhan")).status_code == 302

    @pytest.mark.parametrize("key", ["bien-ban", "quyet-dinh-thanh-lap", "khong-co"])
    def test_knows_no_paper_before_its_act(self, state, key):
        state.case.reach(Stage.RECEIVED)

        assert client_of(state.case.account("clerk")).get(address(state, key)).status_code == 404

    @pytest.mark.parametrize("role", ["clerk", "head", "deputy-1"])
    def test_hides_ballots_until_the_vote_is_closed(self, state, role):
        state.case.reach(Stage.VOTING).vote(Choice.APPROVE, Choice.REJECT)
        client = client_of(state.case.account(role))

        assert "☒" not in text_of(client.get(address(state, "phieu-bieu-quyet")).content)

        state.case.perform(ActKind.VOTE_CLOSED, "head")
        assert text_of(client.get(address(state, "phieu-bieu-quyet")).content).count("☒") == 2

    def test_uses_the_template_of_the_issuers_form(self, state, party):
        for desk, title in ((state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (party, "ĐẢNG CỘNG SẢN VIỆT NAM")):
            desk.case.reach(Stage.AWAITING_DECISION)
            client = client_of(desk.case.account("head"))

            assert title in text_of(client.get(address(desk, "bien-ban")).content)
            assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text_of(client.get(address(desk, "y-kien-cap-uy")).content)


@pytest.fixture
def admin(db) -> Client:
    return client_of(UserFactory(superuser=True))


SCREENS = ("workflow_template", "workflow_template_current", "workflow_template_sample")
PAGE = {"kind": KIND.value, "form": KEY.value}


def upload(admin: Client, data: bytes, name: str = "mau.docx", note: str = "Theo hướng dẫn mới"):
    return admin.post(
        reverse("workflow_template", kwargs=PAGE), {"file": SimpleUploadedFile(name, data), "note": note}
    )


class TestTemplateScreens:
    @pytest.mark.parametrize("role", ["head", "clerk", "party_office"])
    def test_are_closed_to_officials(self, case, role):
        client = client_of(case.account(role))
        numbered = {**PAGE, "number": 0}

        answers = [
            client.get(reverse("workflow_templates")),
            *(client.get(reverse(name, kwargs=PAGE)) for name in SCREENS),
            upload(client, GOOD),
            client.get(reverse("workflow_template_version", kwargs=numbered)),
            client.post(reverse("workflow_template_restore", kwargs=numbered)),
        ]

        assert {(answer.status_code, answer.url) for answer in answers} == {(302, reverse("wagtailadmin_home"))}
        assert not PaperTemplate.objects.exists()

    def test_list_every_kind_in_both_formats(self, admin):
        page = admin.get(reverse("workflow_templates"))

        assert page.content.decode().count("Mẫu mặc định") == 2 * len(PaperKey)
        assert "Hạn chế người xem" in page.content.decode()

    def test_hand_out_the_template_in_use_and_a_trial(self, admin):
        current = admin.get(reverse("workflow_template_current", kwargs=PAGE))
        trial = admin.get(reverse("workflow_template_sample", kwargs=PAGE))

        assert "{{ position }}" in text_of(current.content)
        assert "Ý kiến: Đồng ý." in text_of(trial.content)

    def test_take_a_new_template_and_show_its_version(self, admin):
        assert upload(admin, with_line("Mẫu của tỉnh")).status_code == 302
        page = admin.get(reverse("workflow_template", kwargs=PAGE)).content.decode()

        assert "Phiên bản 1" in page
        assert "Theo hướng dẫn mới" in page

    def test_name_every_problem_and_keep_nothing(self, admin):
        page = upload(admin, with_line("{{ mat_khau }} {{ khac }}")).content.decode()

        assert "Chưa nhận mẫu này." in page
        assert "mat_khau" in page
        assert "khac" in page
        assert not PaperTemplate.objects.exists()

    @pytest.mark.parametrize(("name", "data"), [("mau.docm", GOOD), ("mau.doc", GOOD), ("mau.docx", b"")])
    def test_refuse_other_files(self, admin, name, data):
        assert upload(admin, data, name).status_code == 200
        assert not PaperTemplate.objects.exists()

    def test_restore_an_earlier_version(self, admin):
        upload(admin, with_line("Mẫu thứ nhất"))
        upload(admin, with_line("Mẫu thứ hai"))

        admin.post(reverse("workflow_template_restore", kwargs={**PAGE, "number": 1}))

        assert PaperTemplate.objects.count() == 3
        current = admin.get(reverse("workflow_template_current", kwargs=PAGE))
        assert "Mẫu thứ nhất" in text_of(current.content)

    @pytest.mark.parametrize("wrong", [{"kind": "khong-co"}, {"form": "khong-co"}])
    def test_know_no_other_kind_or_format(self, admin, wrong):
        assert admin.get(reverse("workflow_template", kwargs={**PAGE, **wrong})).status_code == 404

    def test_stand_in_the_menu_of_administrators_only(self, admin, case):
        assert reverse("workflow_templates") in admin.get(reverse("wagtailadmin_home")).content.decode()
        clerk = client_of(case.account("clerk"))
        assert reverse("workflow_templates") not in clerk.get(reverse("wagtailadmin_home")).content.decode()
