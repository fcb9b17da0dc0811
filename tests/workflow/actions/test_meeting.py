"""The meeting, and the list of voters that it freezes."""

from datetime import timedelta

import pytest

from content.organisation.models import Appointment, Office
from tests.factories.organisation import AppointmentFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY, appoint, make_case, make_staff
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

pytestmark = pytest.mark.django_db

A_DAY = timedelta(1)


def voters(case) -> list:
    """The frozen list, head first."""
    return [voter.official for voter in case.dossier.vote_rounds.get().voters.select_related("official")]


class TestCallMeeting:
    def test_refuses_a_day_before_the_call(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)

        with law_refuses(r"Ngày họp không thể trước ngày mời họp \(khoản 4 Điều 4\)"):
            case.perform(ActKind.MEETING_CALLED, "clerk", meeting_date=DAY - A_DAY)

    def test_moves_the_meeting_when_called_again(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        case.perform(ActKind.MEETING_CALLED, "clerk", meeting_date=DAY + A_DAY)

        with law_refuses("Chưa đến ngày họp đã mời"):
            case.perform(ActKind.VOTE_OPENED, "clerk", DAY)
        case.perform(ActKind.MEETING_CALLED, "head", meeting_date=DAY)
        case.perform(ActKind.VOTE_OPENED, "clerk", DAY)

        assert case.stage is Stage.VOTING


class TestOpenVote:
    def test_lists_the_head_and_then_the_deputies(self, case):
        case.submit().reach(Stage.VOTING)

        assert voters(case) == [case.staff.head, *case.staff.deputies]
        assert [person["head"] for person in case.last(ActKind.VOTE_OPENED).data["voters"]] == [True, False, False]

    def test_leaves_authors_out_by_name(self, staff):
        case = make_case(staff, lead_proposer=staff.deputies[0])
        CoAuthorshipFactory(proposal=case.proposal, official=staff.deputies[1])

        case.submit().reach(Stage.VOTING)

        opened = case.last(ActKind.VOTE_OPENED).data
        assert voters(case) == [staff.head]
        assert [person["name"] for person in opened["excluded"]] == [d.full_name for d in staff.deputies]
        assert opened["head_alone"]

    def test_lists_the_head_alone_where_there_is_no_deputy(self):
        case = make_case(make_staff(deputies=0)).submit().reach(Stage.VOTED)

        assert voters(case) == [case.staff.head]
        assert case.last(ActKind.VOTE_CLOSED).data["passed"]

    def test_takes_the_offices_of_the_day_of_the_meeting(self, case):
        case.submit().reach(Stage.MEETING_CALLED)
        gone, stays = case.staff.deputies
        Appointment.objects.filter(official=gone).update(until=DAY - A_DAY)
        coming = appoint(case.staff.agency, Office.DEPUTY, since=DAY + A_DAY)

        case.perform(ActKind.VOTE_OPENED, "clerk")

        assert voters(case) == [case.staff.head, stays]
        assert coming not in voters(case)

    def test_freezes_the_list(self, case):
        case.submit().reach(Stage.VOTING)
        gone, stays = case.staff.deputies
        Appointment.objects.filter(official__in=[gone, case.staff.head]).update(until=DAY - A_DAY)
        new_head = appoint(case.staff.agency, Office.HEAD, since=DAY)
        new_deputy = appoint(case.staff.agency, Office.DEPUTY)

        for newcomer in (new_head, new_deputy):
            with law_refuses("không có tên trong danh sách"):
                case.perform(ActKind.BALLOT_CAST, newcomer.user)
        for listed in (gone, stays, case.staff.head):
            case.perform(ActKind.BALLOT_CAST, listed.user)

        assert voters(case) == [case.staff.head, gone, stays]
        assert case.perform(ActKind.VOTE_CLOSED, new_head.user).data["eligible"] == 3

    def test_lets_the_acting_head_stand_for_the_head(self, case):
        acting = case.staff.deputies[0]
        case.submit().reach(Stage.AWAITING_MEETING)
        AppointmentFactory(acting_head=True, official=acting, agency=case.staff.agency, since=DAY)
        case.perform(ActKind.MEETING_CALLED, acting.user)
        case.perform(ActKind.VOTE_OPENED, acting.user)

        assert voters(case) == [acting, case.staff.deputies[1]]
        assert case.last(ActKind.VOTE_OPENED).data["acting_head"]
        with law_refuses("không có tên trong danh sách"):
            case.perform(ActKind.BALLOT_CAST, "head")
        with law_refuses("Người đứng đầu phải"):
            case.perform(ActKind.BALLOT_CAST, acting.user, choice=Choice.OTHER)
        case.perform(ActKind.BALLOT_CAST, acting.user)
        with person_is_refused():
            case.perform(ActKind.VOTE_CLOSED, "head")
        case.perform(ActKind.VOTE_CLOSED, acting.user)

    def test_refuses_an_agency_without_a_head(self, case):
        case.submit().reach(Stage.MEETING_CALLED)
        Appointment.objects.filter(official=case.staff.head).update(until=DAY - A_DAY)

        with law_refuses(r"chưa có người đứng đầu.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(ActKind.VOTE_OPENED, "clerk")

    def test_refuses_an_author_who_became_head(self, case):
        case.submit().reach(Stage.MEETING_CALLED)
        Appointment.objects.filter(official=case.staff.head).update(until=DAY - A_DAY)
        AppointmentFactory(official=case.staff.proposer, agency=case.staff.agency, since=DAY)

        with law_refuses(r"Người đứng đầu là tác giả đề xuất.*\(điểm 1.3 khoản 1 Điều 7\)"):
            case.perform(ActKind.VOTE_OPENED, "clerk")
