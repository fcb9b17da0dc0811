"""Acts are performed by posting forms on the dossier page; sending one twice has one effect."""

from datetime import datetime

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from content.organisation.models import User
from tests.factories.organisation import UserFactory
from tests.factories.workflow import DAY, Case, make_staff
from tests.workflow.refusals import everything
from workflow.models import Act, Ballot, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

RECEIPT = {"on": "01/07/2026", "register_number": "21", "request_key": "a-key"}


@pytest.fixture(autouse=True)
def on_that_day():
    with time_machine.travel(timezone.make_aware(datetime(DAY.year, DAY.month, DAY.day, 9)), tick=False):
        yield


@pytest.fixture
def post(client, case):
    """Post the form of an act as someone; a part or an account."""

    def post_form(kind: str, by: str | User, data: dict):
        client.force_login(case.account(by) if isinstance(by, str) else by)
        return client.post(reverse("workflow_act", args=[case.dossier.pk, kind]), data)

    return post_form


def told(answer) -> list[str]:
    return [str(message) for message in get_messages(answer.wsgi_request)]


def dossier_url(case: Case) -> str:
    return reverse("workflow_dossier", args=[case.dossier.pk])


class TestPerform:
    def test_has_the_address_that_people_were_told(self, case):
        case.submit()

        address = reverse("workflow_act", args=[case.dossier.pk, "plan_received"])

        assert address == f"/admin/ho-so/{case.dossier.pk}/plan_received/"

    def test_records_the_act_and_returns_to_the_dossier(self, case, post):
        case.submit()

        answer = post("plan_received", "clerk", RECEIPT)

        assert (answer.status_code, answer["Location"]) == (302, dossier_url(case))
        assert told(answer) == ["Đã ghi nhận: Tiếp nhận kế hoạch đề xuất."]
        assert case.last(ActKind.PLAN_RECEIVED).data["register_number"] == "21"
        assert case.last(ActKind.PLAN_RECEIVED).request_key == "a-key"

    def test_has_one_effect_when_sent_twice(self, case, post):
        case.submit()
        post("plan_received", "clerk", RECEIPT)
        acts = Act.objects.count()

        answer = post("plan_received", "clerk", RECEIPT)

        assert (answer.status_code, answer["Location"]) == (302, dossier_url(case))
        assert Act.objects.count() == acts
        assert case.stage is Stage.RECEIVED

    def test_counts_one_ballot_when_sent_twice(self, case, post):
        case.submit().reach(Stage.VOTING)
        ballot = {"choice": "approve", "request_key": "a-ballot"}

        answers = [post("ballot_cast", "deputy-1", ballot) for _ in range(2)]

        assert [answer.status_code for answer in answers] == [302, 302]
        assert Ballot.objects.count() == 1

    def test_shows_the_refusal_with_its_clause_beside_the_form(self, case, post):
        case.submit()
        before = everything()

        answer = post("plan_received", "clerk", {**RECEIPT, "on": "02/07/2026"})

        assert answer.status_code == 200
        assert "Ngày 02/07/2026 chưa đến (khoản 9 Điều 14)" in answer.content.decode()
        assert everything() == before

    def test_refuses_a_stamp_from_before_the_calendar_begins(self, case, post):
        case.submit()
        before = everything()

        answer = post("plan_received", "clerk", {**RECEIPT, "on": "01/07/1990"})

        assert answer.status_code == 200
        assert "Lịch làm việc không có năm 1990" in answer.content.decode()
        assert everything() == before

    def test_says_whose_part_it_is(self, case, post):
        case.submit()

        answer = post("plan_received", "deputy-1", RECEIPT)

        assert "thuộc trách nhiệm của người đứng đầu hoặc văn thư" in answer.content.decode()
        assert case.stage is Stage.SUBMITTED

    def test_refuses_an_administrator(self, case, post):
        case.submit()

        answer = post("plan_received", UserFactory(superuser=True), RECEIPT)

        assert "không gắn với cán bộ nào" in answer.content.decode()
        assert case.stage is Stage.SUBMITTED

    def test_knows_no_dossier_of_another_agency(self, case, post):
        case.submit()

        assert post("plan_received", make_staff().clerk.user, RECEIPT).status_code == 404

    @pytest.mark.parametrize("kind", ["model_drafted", "plan_submitted", "nothing"])
    def test_knows_no_act_without_a_form(self, case, post, kind):
        case.submit()

        assert post(kind, "head", {"request_key": "x"}).status_code == 404

    def test_is_never_done_by_following_a_link(self, case, client):
        case.submit()
        client.force_login(case.account("clerk"))

        assert client.get(reverse("workflow_act", args=[case.dossier.pk, "plan_received"])).status_code == 405


class TestDossierPage:
    def test_gives_every_form_a_key_of_its_own(self, case, client):
        case.submit()
        client.force_login(case.account("clerk"))

        first, second = (client.get(dossier_url(case)) for _ in range(2))

        keys = [action.form["request_key"].value() for page in (first, second) for action in page.context["actions"]]
        assert len(keys) == len(set(keys)) == 2
        assert keys[0] in first.content.decode()


class TestSubmit:
    def test_opens_one_dossier_when_sent_twice(self, case, client):
        client.force_login(case.account("proposer"))
        address = reverse("workflow_submit", args=[case.proposal.pk])

        answers = [client.post(address) for _ in range(2)]

        dossier = Dossier.objects.get()
        assert [answer.status_code for answer in answers] == [302, 302]
        assert {answer["Location"] for answer in answers} == {reverse("workflow_dossier", args=[dossier.pk])}
        assert dossier.acts.count() == 1


class TestEditor:
    def test_does_not_send_a_refused_plan_again(self, case, client):
        case.submit().reach(Stage.AWAITING_DECISION).perform(ActKind.PROPOSAL_REFUSED, "head")
        client.force_login(case.account("proposer"))
        before = everything()

        answer = client.post(reverse("proposals:edit", args=[case.proposal.pk]), {"action-submit": "1", "title": "x"})

        assert (answer.status_code, answer["Location"]) == (302, dossier_url(case))
        assert everything() == before
