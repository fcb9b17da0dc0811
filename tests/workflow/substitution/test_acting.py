"""Acting for somebody else on a database."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.actions.substitution import EndSubstitution
from workflow.models import Substitution
from workflow.models.act import LedgerError
from workflow.notices.sweep import tell_desk
from workflow.policies.acting import ActionForbidden, may_act
from workflow.policies.desk import inbox
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.substitution import Duty
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db
A = ActKind
NEXT = DAY + timedelta(1)


class TestNaming:
    def test_keeps_who_when_and_in_what(self, staff, colleague, name):
        row = name(staff.clerk, Duty.RECORDS, note="Nghỉ phép.")

        assert (row.principal, row.substitute, row.duties) == (staff.clerk, colleague, ["records"])

    def test_refuses_a_stranger_oneself_and_whoever_cannot_log_in(self, staff, name):
        stranger = OfficialFactory(agency=AgencyFactory(), with_account=True)
        without = OfficialFactory(agency=staff.agency)
        for someone, words in ((stranger, "cùng cơ quan"), (staff.clerk, "người khác"), (without, "tài khoản")):
            with law_refuses(words):
                name(staff.clerk, substitute=someone)

    def test_refuses_a_duty_of_somebody_else(self, staff, name):
        with law_refuses("đang đảm nhiệm"):
            name(staff.head, Duty.RECORDS)

    def test_refuses_the_past(self, staff, name):
        with law_refuses("quá khứ"):
            name(staff.clerk, since=DAY - timedelta(1))


class TestRecordsClerk:
    def test_receives_and_says_for_whom(self, case, colleague, name):
        case.submit()
        row = name(case.staff.clerk, Duty.RECORDS)

        act = case.perform(A.PLAN_RECEIVED, colleague.user)

        assert act.recorded_by == colleague.user
        assert act.data["on_behalf"] == {"id": case.staff.clerk.pk, "name": case.staff.clerk.full_name}
        assert act.data["substitution"] == row.pk
        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_says_nothing_of_it_when_the_clerk_acts(self, case, name):
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)

        assert "on_behalf" not in case.perform(A.PLAN_RECEIVED, "clerk").data

    def test_corrects_for_the_clerk_and_says_so(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)

        act = case.perform(
            A.CORRECTION_NOTED, colleague.user, corrects=case.last(A.PLAN_SUBMITTED), correction="Sai số."
        )

        assert act.data["on_behalf"]["id"] == case.staff.clerk.pk

    @pytest.mark.parametrize("day", [DAY - timedelta(1), NEXT])
    def test_acts_on_the_named_days_only(self, case, colleague, name, day):
        case.submit(DAY - timedelta(1))
        name(case.staff.clerk, Duty.RECORDS)

        assert not may_act(colleague.user, A.PLAN_RECEIVED, case.dossier, day)

    def test_acts_no_more_once_taken_back(self, case, colleague, name):
        case.submit()
        row = name(case.staff.clerk, Duty.RECORDS)
        for _ in range(2):
            EndSubstitution(user=case.staff.clerk.user, substitution=row, now=at(DAY)).execute()

        with person_is_refused():
            case.perform(A.PLAN_RECEIVED, colleague.user)

    def test_is_not_handed_on_again(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)
        third = OfficialFactory(agency=case.staff.agency, with_account=True)

        with law_refuses("đang đảm nhiệm"):
            name(colleague, Duty.RECORDS, substitute=third)

    def test_ends_with_the_office_of_the_principal(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)
        case.staff.clerk.appointments.update(until=DAY - timedelta(1))

        assert not may_act(colleague.user, A.PLAN_RECEIVED, case.dossier, DAY)

    def test_is_never_an_author(self, case, colleague, name):
        CoAuthorshipFactory(proposal=case.proposal, official=colleague)
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)

        assert not may_act(colleague.user, A.PLAN_RECEIVED, case.dossier, DAY)


class TestInPerson:
    def test_nobody_votes_for_another(self, case, colleague, name):
        case.submit().reach(Stage.VOTING)
        name(case.staff.head, Duty.MONITORING)
        name(case.staff.deputies[0], Duty.MONITORING)

        with law_refuses("không có tên trong danh sách biểu quyết"):
            case.perform(A.BALLOT_CAST, colleague.user)
        assert not may_act(colleague.user, A.BALLOT_CAST, case.dossier, DAY)

    @pytest.mark.parametrize(
        ("stage", "kind"),
        [(Stage.VOTED, A.OPINION_REQUESTED), (Stage.AWAITING_DECISION, A.PROPOSAL_APPROVED),
         (Stage.IMPLEMENTING, A.SUSPENSION_ORDERED)],
    )  # fmt: skip
    def test_nobody_signs_for_the_head(self, case, colleague, name, stage, kind):
        case.submit().reach(stage)
        name(case.staff.head, Duty.MONITORING)

        with person_is_refused():
            case.perform(kind, colleague.user)

    def test_nobody_declares_for_the_implementer(self, case, colleague, name):
        case.submit().reach(Stage.IMPLEMENTING)
        name(case.staff.proposer, Duty.MONITORING)

        with person_is_refused():
            case.perform(A.COMPLETION_DECLARED, colleague.user)


class TestOtherDuties:
    def test_record_the_committees_opinion(self, case, name):
        case.submit().reach(Stage.AWAITING_OPINION)
        office = OfficialFactory(agency=case.staff.committee, with_account=True)
        name(case.staff.party_office, Duty.COMMITTEE_OFFICE, substitute=office)

        act = case.perform(A.OPINION_GIVEN, office.user)

        assert act.data["on_behalf"]["name"] == case.staff.party_office.full_name

    def test_report_progress_and_ask_for_reports(self, case, colleague, name):
        case.submit().reach(Stage.IMPLEMENTING)
        name(case.staff.proposer, Duty.MONITORING)
        name(case.staff.head, Duty.MONITORING)

        assert case.perform(A.PROGRESS_REPORTED, colleague.user).data["on_behalf"]["id"] == case.staff.proposer.pk
        assert may_act(colleague.user, A.REPORT_REQUESTED, case.dossier, DAY)
        assert not may_act(colleague.user, A.PETITION_ANSWERED, case.dossier, DAY)


class TestReading:
    def test_shows_the_dossiers_on_the_principals_desk_while_it_lasts(self, case, colleague, name):
        case.submit().reach(Stage.AWAITING_DECISION)
        assert not visible_dossiers(colleague.user, DAY).exists()

        name(case.staff.head)

        assert visible_dossiers(colleague.user, DAY).get() == case.dossier
        assert not visible_dossiers(colleague.user, NEXT).exists()
        assert not inbox(colleague.user, DAY).exists()

    def test_shows_nothing_once_it_left_that_desk(self, case, colleague, name):
        case.submit().reach(Stage.IMPLEMENTING)
        name(case.staff.head)

        assert not visible_dossiers(colleague.user, DAY).exists()

    def test_puts_what_may_be_done_on_the_own_desk(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk, Duty.RECORDS)

        assert [entry.kind for entry in inbox(colleague.user, DAY)] == [A.PLAN_RECEIVED]


class TestCopies:
    def test_go_to_the_substitute_once(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk)

        act = case.last(A.PLAN_SUBMITTED)
        tell_desk(act.pk, at(DAY))
        tell_desk(act.pk, at(DAY))

        letter = colleague.deliveries.get()
        assert letter.subject.startswith("[Bản sao]")
        assert case.staff.clerk.full_name in letter.body

    def test_stop_with_the_last_day(self, case, colleague, name):
        case.submit()
        name(case.staff.clerk)

        tell_desk(case.last(A.PLAN_SUBMITTED).pk, at(NEXT))

        assert not colleague.deliveries.exists()


class TestRows:
    def test_are_never_changed(self, staff, name):
        row = name(staff.clerk)

        with pytest.raises(LedgerError):
            row.save()
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE workflow_substitution SET note = 'x'")
        assert Substitution.objects.get().note == ""

    def test_are_ended_by_whoever_named_only(self, staff, colleague, name):
        row = name(staff.clerk)

        for other in (colleague, staff.head):
            with pytest.raises(ActionForbidden, match="đã giao làm thay"):
                EndSubstitution(user=other.user, substitution=row, now=at(DAY)).execute()
