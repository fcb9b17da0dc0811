"""A material change on the council's route: the same council meets again (reading A34)."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.workflow.council.conftest import MEETING, NO, YES
from tests.workflow.refusals import law_refuses
from workflow.actions.amendment_vote import CastLinkAmendmentBallot
from workflow.clocks import derive, stored
from workflow.models.vote import VotePhase
from workflow.policies.desk import derived_desk, stored_desk
from workflow.policies.links import make_token, open_phase
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched
from workflow.rules.council import Category, Role
from workflow.rules.decision import Intention
from workflow.rules.voting import Choice
from workflow.sample.council_driver import REMARKS, seat_of
from workflow.sample.driver import CONFORMS, account, at

FILED = MEETING
TOGETHER = date(2026, 12, 9)


@pytest.fixture
def working(case):
    case.decided([YES] * 5)
    case.driver.opinion(MEETING, MEETING, intention=Intention.APPROVE)
    case.driver.decide(A.PROPOSAL_APPROVED, MEETING)
    case.driver.assign(MEETING, MEETING + timedelta(100))
    case.perform(
        A.AMENDMENT_FILED, "proposer", FILED, change="Thêm 2 phường.", reasons="Cần.", touched=[Touched.SCOPE]
    )
    return case


def call(case, meeting=TOGETHER, **facts):
    return case.driver.act(
        A.COUNCIL_AMENDMENT_MEETING_CALLED, case.driver.secretary(), FILED, meeting_date=meeting, **facts
    )


def open_vote(case):
    case.driver.act(A.COUNCIL_AMENDMENT_VOTE_OPENED, case.driver.secretary(), TOGETHER)
    return case.dossier.vote_rounds.order_by("pk").last()


def ballots(case, choices):
    for place, choice in zip(open_vote(case).voters.all(), choices, strict=True):
        if place.official is None:
            CastLinkAmendmentBallot(
                dossier=case.dossier, on=TOGETHER, now=at(TOGETHER), place=place, choice=choice, **REMARKS
            ).execute()
        else:
            user = account(place.official)
            case.driver.act(A.COUNCIL_AMENDMENT_BALLOT_CAST, user, TOGETHER, choice=choice, **REMARKS)


class TestSameCouncil:
    def test_votes_and_the_head_decides(self, working):
        call(working)
        ballots(working, [YES, YES, NO, YES, NO])
        secretary = working.driver.secretary()
        working.driver.act(A.COUNCIL_AMENDMENT_VOTE_CLOSED, secretary, TOGETHER, conclusion="Nhất trí.")
        head = working.driver.head(TOGETHER)
        working.driver.act(A.AMENDMENT_OPINION_REQUESTED, head, TOGETHER, intention=Intention.APPROVE)
        working.driver.give_opinion(A.AMENDMENT_OPINION_GIVEN, TOGETHER, "agree", "")

        act = working.driver.act(A.AMENDMENT_APPROVED, head, TOGETHER, document_number="09/QĐ", **CONFORMS)

        assert act.clause == "dieu-8.khoan-5"
        assert working.dossier.clocks.get(key="council_amendment_meeting").met_on == TOGETHER
        assert derive(list(working.dossier.acts.order_by("sequence"))) == stored(working.dossier)
        assert derived_desk(working.dossier) == stored_desk(working.dossier)

    def test_has_time_to_read_the_change(self, working):
        with law_refuses("ít nhất 05 ngày làm việc"):
            call(working, TOGETHER - timedelta(2))

    def test_meets_late_with_a_reason(self, working):
        late = date(2026, 12, 14)
        with law_refuses("quá hạn"):
            call(working, late)

        call(working, late, reasons="Chờ số liệu.")

    def test_comments_on_every_criterion(self, working):
        call(working)
        open_vote(working)
        with law_refuses("Cần nhận xét"):
            working.driver.act(
                A.COUNCIL_AMENDMENT_BALLOT_CAST, working.driver.head(TOGETHER), TOGETHER, choice=Choice.APPROVE
            )

    def test_is_minuted(self, working):
        call(working)
        ballots(working, [YES] * 5)
        with law_refuses("biên bản"):
            working.driver.act(A.COUNCIL_AMENDMENT_VOTE_CLOSED, working.driver.secretary(), TOGETHER)


class TestMembers:
    def replace(self, case, name="Chuyên gia B01"):
        leaving = case.member(name)
        joining = seat_of(case.staff.party_office, Category.EXPERT, Role.MEMBER)
        return case.driver.act(
            A.MEMBER_REPLACED,
            case.driver.head(FILED),
            FILED,
            leaving=leaving,
            joining=joining,
            reasons="Đi công tác nước ngoài.",
            document_number="15/QĐ",
        )

    def test_change_before_the_council_votes_again(self, working):
        self.replace(working)

        assert working.dossier.council.sitting().filter(official=working.staff.party_office).exists()

    def test_do_not_change_while_nothing_is_to_be_voted_on(self, working):
        working.perform(A.AMENDMENT_WITHDRAWN, "proposer", FILED, reasons="Rút.")

        with law_refuses("chỉ thay thành viên Hội đồng để họp"):
            self.replace(working)


class TestLink:
    def test_opens_the_change_and_the_ballot(self, working, client):
        outsider = working.member("Chuyên gia B01")
        assert open_phase(outsider) is VotePhase.AMENDMENT
        address = reverse("workflow_council_link", args=[make_token(outsider, VotePhase.AMENDMENT)])
        call(working)

        before = client.get(address).content.decode()
        open_vote(working)
        after = client.get(address).content.decode()

        assert "Thêm 2 phường." in before
        assert "Chưa mở biểu quyết" in before
        assert 'name="necessity"' in after

    def test_closes_once_the_change_is_taken_back(self, working, client):
        outsider = working.member("Chuyên gia B01")
        token = make_token(outsider, VotePhase.AMENDMENT)
        working.perform(A.AMENDMENT_WITHDRAWN, "proposer", FILED, reasons="Rút.")

        assert client.get(reverse("workflow_council_link", args=[token])).status_code == 410
