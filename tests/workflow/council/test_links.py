"""The personal link of a member without an account opens one dossier, and one ballot."""

import re

import pytest
import time_machine
from django.core import mail
from django.core.files.base import ContentFile
from django.urls import reverse

from tests.workflow.council.conftest import ESTABLISHED, MEETING, YES, expert, secretary_seat
from workflow.models import CouncilMember
from workflow.models.vote import VotePhase
from workflow.policies import links
from workflow.policies.links import make_token
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.sample.driver import at

REMARKS = {"necessity": "Cần.", "substance": "Được.", "choice": "approve", "request_key": "k1"}


@pytest.fixture(autouse=True)
def on_the_day_of_the_meeting():
    """The screens act today; today is the day of the meeting."""
    with time_machine.travel(at(MEETING), tick=False):
        yield


@pytest.fixture
def voting(case):
    case.called()
    case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)
    return case


def address(member: CouncilMember, phase=VotePhase.PROPOSAL) -> str:
    return reverse("workflow_council_link", args=[make_token(member, phase)])


class TestPersonalLink:
    def test_shows_the_papers_of_its_dossier_and_tells_nobody(self, voting, client):
        answer = client.get(address(voting.member("Chuyên gia B01")))

        assert voting.proposal.solution in answer.content.decode()
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["Referrer-Policy"] == "no-referrer"
        assert "noindex" in answer["X-Robots-Tag"]
        assert not answer.cookies

    def test_casts_one_ballot_and_no_second(self, voting, client):
        member = voting.member("Chuyên gia B01")
        for _ in range(2):
            client.post(address(member), REMARKS)

        act = voting.dossier.acts.get(kind=A.COUNCIL_BALLOT_CAST)
        assert (act.recorded_by, act.data["channel"], act.data["necessity"]) == (None, "link", "Cần.")
        assert "Đã ghi nhận phiếu" in client.get(address(member)).content.decode()

    def test_refuses_a_ballot_without_remarks(self, voting, client):
        answer = client.post(address(voting.member("Chuyên gia B01")), {**REMARKS, "necessity": " "})

        assert answer.status_code == 200
        assert not voting.dossier.acts.filter(kind=A.COUNCIL_BALLOT_CAST).exists()

    def test_is_a_404_when_forged_or_made_for_something_else(self, voting, client):
        token = make_token(voting.member("Chuyên gia B01"), VotePhase.PROPOSAL)

        for forged in (token[:-1] + ("a" if token[-1] != "a" else "b"), "abc"):
            assert client.get(reverse("workflow_council_link", args=[forged])).status_code == 404

    def test_is_gone_once_it_is_too_old(self, voting, client, monkeypatch):
        url = address(voting.member("Chuyên gia B01"))
        monkeypatch.setattr(links, "LIFETIME", -links.LIFETIME)

        assert client.get(url).status_code == 410

    def test_is_gone_once_the_vote_is_closed(self, voting, client):
        url = address(voting.member("Chuyên gia B01"))
        voting.driver.council_ballots(MEETING, [YES])
        voting.driver.act(A.COUNCIL_VOTE_CLOSED, voting.driver.secretary(), MEETING, conclusion="Xong.")

        assert client.get(url).status_code == 410
        assert client.post(url, REMARKS).status_code == 410
        assert voting.stage is Stage.VOTED

    def test_is_gone_once_the_member_is_replaced(self, case, client):
        case.called()
        member = case.member("Chuyên gia B01")
        url = address(member)
        case.perform(
            A.MEMBER_REPLACED, "head", ESTABLISHED,
            leaving=member, joining=expert(2), reasons="Ốm.", document_number="9/QĐ",
        )  # fmt: skip

        assert client.get(url).status_code == 410

    def test_is_not_for_members_who_have_an_account(self, voting, client):
        assert client.get(address(voting.dossier.council.get(role="chair"))).status_code == 410

    def test_hands_out_files_of_its_own_dossier_only(self, voting, client):
        token = make_token(voting.member("Chuyên gia B01"), VotePhase.PROPOSAL)

        assert client.get(reverse("workflow_council_link_attachment", args=[token, 999])).status_code == 404

    def test_goes_by_mail_to_whoever_has_an_address(self, case, client, run_queue, django_capture_on_commit_callbacks):
        case.chosen()
        case.driver.establish(ESTABLISHED, [secretary_seat(), expert(1, email="b01@saomai.example"), expert(2)])
        with django_capture_on_commit_callbacks(execute=True):
            case.driver.papers(ESTABLISHED)
        run_queue()

        letters = [letter for letter in mail.outbox if letter.to == ["b01@saomai.example"]]
        assert len(letters) == 1
        path = re.search(r"/hoi-dong/\S+", letters[0].body).group()
        assert client.get(path).status_code == 200


class TestDossierPage:
    def show(self, client, case, role):
        client.force_login(case.account(role))
        return client.get(reverse("workflow_dossier", args=[case.dossier.pk])).content.decode()

    def test_gives_links_to_the_clerk_and_not_to_the_others(self, voting, client):
        assert "/hoi-dong/" in self.show(client, voting, "clerk")
        assert "/hoi-dong/" not in self.show(client, voting, "deputy-1")

    def test_keeps_choices_and_remarks_to_itself_until_the_vote_is_closed(self, voting, client):
        voting.driver.council_ballots(MEETING, [YES, YES])
        assert "đúng chỗ đang vướng" not in self.show(client, voting, "clerk")

        voting.driver.act(A.COUNCIL_VOTE_CLOSED, voting.driver.secretary(), MEETING, conclusion="Xong.")
        assert "đúng chỗ đang vướng" in self.show(client, voting, "clerk")

    def test_keeps_the_scan_of_a_paper_ballot_until_the_vote_is_closed(self, voting, client):
        place = voting.dossier.vote_rounds.get().voters.get(member=voting.member("Chuyên gia B01"))
        scan = ContentFile(b"%PDF-1.4", name="phieu.pdf")
        facts = {"place": place, "choice": Choice.REJECT, "document": scan}
        act = voting.perform(A.PAPER_BALLOT_RECORDED, "clerk", MEETING, **facts)
        url = reverse("workflow_document", args=[act.pk])
        assert url not in self.show(client, voting, "head")
        assert client.get(url).status_code == 404

        voting.driver.council_ballots(MEETING, [YES])
        voting.driver.act(A.COUNCIL_VOTE_CLOSED, voting.driver.secretary(), MEETING, conclusion="Xong.")
        assert url in self.show(client, voting, "head")
        assert client.get(url).status_code == 200

    def test_says_the_base_before_the_vote_is_closed(self, voting, client):
        page = self.show(client, voting, "clerk")

        assert "Danh sách có 5 người" in page
        assert "theo phiếu của Chủ tịch Hội đồng" in page
        assert "cách hiểu A5" in page

    def test_sets_a_council_up_from_the_form(self, case, client):
        case.driver.submit(ESTABLISHED.replace(day=20))
        case.driver.receive_for_council(ESTABLISHED.replace(day=20), ESTABLISHED.replace(day=20))
        first, second = case.staff.deputies
        secretary = secretary_seat()
        client.force_login(case.account("head"))
        answer = client.post(
            reverse("workflow_act", args=[case.dossier.pk, A.COUNCIL_ESTABLISHED]),
            {
                "request_key": "abc", "document_number": "11/QĐ", "on": "20/11/2026",
                f"deputy_{first.pk}": "vice_chair", f"deputy_{second.pk}": "member",
                "m1_code": CouncilMember._meta.get_field("official").related_model.objects.get(
                    pk=secretary.official
                ).code,
                "m1_category": "agency_representative", "m1_part": "secretary",
                "m2_name": "Trần Văn Mẫu", "m2_category": "expert", "m2_part": "member",
            },
        )  # fmt: skip

        assert answer.status_code == 302
        assert case.dossier.council.count() == 5
        assert case.dossier.council.get(is_secretary=True).official_id == secretary.official
