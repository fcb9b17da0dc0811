"""A material change of the plan: a new vote, a new opinion, a decision, while the work goes on (reading A34)."""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.urls import reverse

from content.organisation.models import Office
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import DAY, appoint
from tests.workflow.implementation.conftest import ENDS
from tests.workflow.notices.conftest import give_addresses
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.clocks import derive, stored
from workflow.models import Delivery
from workflow.notices.sweep import sweep, tell_desk
from workflow.policies.desk import derived_desk, inbox, stored_desk
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched, schedule_of
from workflow.rules.decision import Intention, Position
from workflow.rules.stages import Stage
from workflow.rules.suspension import Recommendation
from workflow.rules.voting import Choice
from workflow.sample.driver import at
from workflow.views.amendments import amendments
from workflow.views.votes import sheets

pytestmark = pytest.mark.django_db
LONGER = DAY + timedelta(160)
YES, NO, OTHER = Choice.APPROVE, Choice.REJECT, Choice.OTHER


def file(case, by="proposer", day=DAY, **facts):
    usual = {"change": "Mở rộng ra cả phường.", "reasons": "Người dân đề nghị.", "touched": [Touched.SCOPE]}
    return case.perform(A.AMENDMENT_FILED, by, day, **{**usual, **facts})


def vote(case, *choices, day=DAY):
    case.perform(A.AMENDMENT_MEETING_CALLED, "clerk", day, meeting_date=day)
    case.perform(A.AMENDMENT_VOTE_OPENED, "clerk", day)
    case.driver.ballots(A.AMENDMENT_BALLOT_CAST, day, choices)


def ask(case, intention=Intention.APPROVE, position=Position.AGREE, day=DAY):
    case.perform(A.AMENDMENT_VOTE_CLOSED, "head", day)
    case.perform(A.AMENDMENT_OPINION_REQUESTED, "head", day, intention=intention)
    case.perform(A.AMENDMENT_OPINION_GIVEN, "party_office", day, position=position, opinion="Ý kiến.")


def approve(case, **facts):
    return case.perform(A.AMENDMENT_APPROVED, "head", **facts)


def schedule(case):
    return schedule_of(case.dossier.acts.order_by("sequence"))


def waiting(case, role) -> set[str]:
    return set(inbox(case.account(role), DAY).values_list("kind", flat=True))


def fits(case) -> bool:
    acts = list(case.dossier.acts.order_by("sequence"))
    return derive(acts) == stored(case.dossier) and derived_desk(case.dossier) == stored_desk(case.dossier)


class TestWholeWay:
    def test_moves_the_approved_end_once_the_head_approves(self, working):
        file(working, new_end=LONGER)
        vote(working, YES, YES, NO)
        ask(working)
        before = schedule(working)

        act = approve(working)

        assert (before.ends, before.planned_end) == (ENDS, ENDS)
        assert (schedule(working).ends, schedule(working).planned_end) == (LONGER, LONGER)
        assert act.data["change"] == "Mở rộng ra cả phường."
        assert working.stage is Stage.IMPLEMENTING
        assert fits(working)
        call_command("rebuild_dossiers", "--check")

    def test_leaves_the_plan_as_it_was_when_the_head_refuses(self, working):
        file(working, new_end=LONGER)
        vote(working, NO, NO, NO)
        ask(working, Intention.REFUSE)

        working.perform(A.AMENDMENT_REFUSED, "head", reasons="Chưa cần.", document_number="09/CV")

        assert schedule(working).ends == ENDS
        assert fits(working)
        file(working)

    def test_puts_each_step_on_the_desk_of_whoever_takes_it(self, working):
        file(working)
        assert waiting(working, "clerk") == {A.AMENDMENT_MEETING_CALLED}
        vote(working, YES)
        assert waiting(working, "deputy-1") == {A.AMENDMENT_BALLOT_CAST}
        working.driver.ballots(A.AMENDMENT_BALLOT_CAST, DAY, [])
        for role in ("deputy-1", "deputy-2"):
            working.perform(A.AMENDMENT_BALLOT_CAST, role, choice=YES)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")
        assert waiting(working, "head") == {A.AMENDMENT_OPINION_REQUESTED}
        working.perform(A.AMENDMENT_OPINION_REQUESTED, "head", intention=Intention.APPROVE)
        assert waiting(working, "party_office") == {A.AMENDMENT_OPINION_GIVEN}
        working.perform(A.AMENDMENT_OPINION_GIVEN, "party_office", position=Position.AGREE)
        assert waiting(working, "head") == {A.AMENDMENT_APPROVED, A.AMENDMENT_REFUSED}
        assert waiting(working, "proposer") == {A.COMPLETION_DECLARED}


class TestFiling:
    def test_refuses_what_a_note_may_settle(self, working):
        with law_refuses("điều chỉnh nhỏ"):
            file(working, touched=[], new_end=ENDS + timedelta(20))

    def test_takes_an_extension_beyond_the_share_alone(self, working):
        file(working, touched=[], new_end=ENDS + timedelta(21))

        assert working.last(A.AMENDMENT_FILED).data["new_end"] == (ENDS + timedelta(21)).isoformat()

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            ({"change": " "}, "điều chỉnh gì"),
            ({"reasons": " "}, "lý do điều chỉnh"),
            ({"new_end": DAY - timedelta(1)}, "Ngày hoàn thành mới"),
        ],
    )
    def test_wants_the_change_its_reasons_and_a_day_to_come(self, working, facts, reason):
        with law_refuses(reason):
            file(working, **facts)

    def test_is_open_to_the_agency_too_and_to_nobody_else(self, working):
        with person_is_refused():
            file(working, by="deputy-1")

        file(working, by="head")

    def test_takes_one_change_at_a_time(self, working):
        file(working)

        with law_refuses("điều chỉnh đang ở bước “Chờ mời họp”"):
            file(working)

    def test_is_taken_back_before_the_vote_only(self, working):
        file(working)
        working.perform(A.AMENDMENT_WITHDRAWN, "proposer", reasons="Đã tự xếp được.")
        file(working)
        vote(working, YES)

        with law_refuses("Đang biểu quyết"):
            working.perform(A.AMENDMENT_WITHDRAWN, "proposer", reasons="Đã tự xếp được.")


class TestVote:
    def test_leaves_authors_out_and_follows_the_head_in_a_tie(self, working):
        file(working)
        vote(working, YES, NO)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")

        closed = working.last(A.AMENDMENT_VOTE_CLOSED).data
        shown = sheets(working.dossier, list(working.dossier.acts.order_by("sequence")), None)[0]
        assert (closed["tied"], closed["passed"]) == (True, True)
        assert shown.title == "Biểu quyết về điều chỉnh lớn"
        assert shown.result == "Được thông qua"
        assert "chưa quá nửa" not in shown.warning

    def test_takes_one_ballot_each_and_no_abstention_of_the_head(self, working):
        file(working)
        vote(working)
        with law_refuses("Người đứng đầu phải"):
            working.perform(A.AMENDMENT_BALLOT_CAST, "head", choice=OTHER)
        working.perform(A.AMENDMENT_BALLOT_CAST, "head", choice=NO)

        with law_refuses("đã bỏ phiếu"):
            working.perform(A.AMENDMENT_BALLOT_CAST, "head", choice=YES)

    def test_takes_paper_with_its_scan(self, working):
        file(working)
        vote(working, YES)
        place = working.dossier.vote_rounds.last().voters.get(official=working.staff.deputies[0])
        with law_refuses("bản chụp"):
            working.perform(A.AMENDMENT_PAPER_BALLOT_RECORDED, "clerk", place=place, choice=NO)

        scan = ContentFile(b"%PDF-1.4 x", name="phieu.pdf")
        working.perform(A.AMENDMENT_PAPER_BALLOT_RECORDED, "clerk", place=place, choice=NO, document=scan)

        assert place.ballot.channel == "paper"

    def test_refuses_paper_for_a_vote_that_is_long_closed(self, working):
        voter = working.dossier.vote_rounds.last().voters.first()

        with law_refuses("không có điều chỉnh lớn nào"):
            working.perform(A.AMENDMENT_PAPER_BALLOT_RECORDED, "clerk", place=voter, choice=NO)

    def test_is_annulled_as_a_whole_and_taken_again(self, working):
        file(working)
        vote(working, YES, YES, YES)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")
        working.perform(A.AMENDMENT_VOTE_ANNULLED, "head", reasons="Sai danh sách.")

        vote(working, NO, NO, YES)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")

        assert working.last(A.AMENDMENT_VOTE_CLOSED).data["passed"] is False
        assert [vote.number for vote in working.dossier.vote_rounds.filter(phase="amendment")] == [1, 2]
        assert fits(working)

    def test_belongs_to_the_body_that_approved(self, working):
        file(working)

        with law_refuses("do tập thể lãnh đạo xem xét"):
            working.perform(A.COUNCIL_AMENDMENT_MEETING_CALLED, "clerk", meeting_date=DAY)


class TestDecision:
    def test_does_not_approve_what_was_voted_down(self, working):
        file(working)
        vote(working, NO, NO, YES)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")
        with law_refuses("không được thông qua"):
            working.perform(A.AMENDMENT_OPINION_REQUESTED, "head", intention=Intention.OVERRIDE)
        working.perform(A.AMENDMENT_OPINION_REQUESTED, "head", intention=Intention.REFUSE)
        working.perform(A.AMENDMENT_OPINION_GIVEN, "party_office", position=Position.AGREE)

        with law_refuses("không được thông qua"):
            approve(working)
        assert waiting(working, "head") == {A.AMENDMENT_REFUSED}

    def test_is_written_and_says_why_where_it_departs_from_the_opinion(self, working):
        file(working)
        vote(working, YES, YES, YES)
        ask(working, position=Position.DISAGREE)

        with law_refuses("khác ý kiến cấp ủy"):
            approve(working)
        with law_refuses("ban hành bằng văn bản"):
            approve(working, reasons="Vẫn cần.", document_number=" ")
        approve(working, reasons="Vẫn cần.")

    def test_waits_for_the_opinion(self, working):
        file(working)
        vote(working, YES, YES, YES)
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head")

        with law_refuses("Đã biểu quyết, chờ báo cáo cấp ủy"):
            approve(working)


class TestWorkGoesOn:
    def test_lets_progress_be_reported_and_the_work_be_stopped_meanwhile(self, working):
        file(working, new_end=LONGER)
        working.perform(A.PROGRESS_REPORTED, "proposer")
        working.perform(A.SUSPENSION_ORDERED, "head")
        vote(working, YES, YES, YES)
        ask(working)
        working.perform(A.INSPECTION_CONCLUDED, "head", recommendation=Recommendation.RESUME)
        approve(working)

        working.perform(A.WORK_RESUMED, "head", DAY + timedelta(10), document_number="12/QĐ")

        assert working.stage is Stage.IMPLEMENTING
        assert schedule(working).ends == LONGER
        assert fits(working)

    def test_ends_with_the_work(self, working):
        file(working)
        working.perform(A.COMPLETION_DECLARED, "proposer")

        assert waiting(working, "clerk") == set()
        assert not working.dossier.clocks.filter(key="amendment_meeting").exists()
        with law_refuses("Đã kết thúc thực hiện"):
            working.perform(A.AMENDMENT_MEETING_CALLED, "clerk", meeting_date=DAY)
        assert fits(working)

    def test_is_not_possible_before_the_work(self, case):
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)

        with law_refuses("không thực hiện được khi hồ sơ ở bước"):
            file(case)


class TestClocks:
    def test_are_targets_by_analogy(self, working):
        file(working)
        vote(working, YES, YES, YES, day=date(2026, 7, 3))
        working.perform(A.AMENDMENT_VOTE_CLOSED, "head", date(2026, 7, 3))

        found = {clock.key: clock for clock in working.dossier.clocks.filter(key__startswith="amendment")}
        assert {key: clock.due_on for key, clock in found.items()} == {
            "amendment_meeting": date(2026, 7, 10),
            "amendment_opinion_request": date(2026, 7, 8),
        }
        assert all(clock.limit.internal and clock.limit.citation.reading == "A34" for clock in found.values())
        assert found["amendment_meeting"].met_on == date(2026, 7, 3)

    def test_start_again_with_the_next_change(self, working):
        file(working)
        vote(working, NO, NO, NO)
        ask(working, Intention.REFUSE)
        working.perform(A.AMENDMENT_REFUSED, "head", reasons="Chưa cần.", document_number="09/CV")
        later = date(2026, 8, 3)

        file(working, day=later)

        clock = working.dossier.clocks.get(key="amendment_meeting")
        assert (clock.starts_on, clock.due_on, clock.met_on) == (later, date(2026, 8, 12), None)
        assert not working.dossier.clocks.filter(key="amendment_opinion_request").exists()
        assert fits(working)

    def test_stop_when_the_change_is_taken_back(self, working):
        file(working)
        working.perform(A.AMENDMENT_WITHDRAWN, "head", reasons="Rút.")

        assert not working.dossier.clocks.filter(key="amendment_meeting").exists()

    def test_remind_the_desk_and_escalate_to_nobody(self, working):
        appoint(AgencyFactory(party=True), Office.ORGANISATION_COMMISSION)
        give_addresses()
        file(working)

        list(sweep(at(date(2026, 7, 20))))

        told = Delivery.objects.filter(occasion__contains=":amendment_meeting:")
        assert {delivery.occasion.rsplit(":", 1)[1] for delivery in told} == {"desk"}
        assert "Mốc nội bộ" in told.first().body


class TestWord:
    def test_goes_out_at_each_step_to_whoever_is_next(self, working):
        give_addresses()
        tell_desk(working.last(A.ASSIGNMENT_MADE).pk, at(DAY))
        Delivery.objects.all().delete()
        act = file(working)

        tell_desk(act.pk, at(DAY))
        tell_desk(act.pk, at(DAY))

        assert set(Delivery.objects.values_list("recipient__code", flat=True)) == {
            working.staff.head.code,
            working.staff.clerk.code,
        }


class TestPage:
    def test_shows_the_change_and_offers_its_steps(self, working, client):
        file(working, new_end=LONGER)
        client.force_login(working.account("clerk"))

        page = client.get(reverse("workflow_dossier", args=[working.dossier.pk])).content.decode()

        assert "Điều chỉnh lớn" in page
        assert "việc thực hiện vẫn theo kế hoạch đã duyệt" in page
        assert f'id="viec-{A.AMENDMENT_MEETING_CALLED}"' in page
        assert f'id="viec-{A.AMENDMENT_VOTE_OPENED}"' not in page

    def test_files_a_change_from_the_form(self, working, client):
        client.force_login(working.account("proposer"))
        address = reverse("workflow_act", args=[working.dossier.pk, A.AMENDMENT_FILED])

        answer = client.post(
            address,
            {"request_key": "k", "touched": ["budget"], "new_end": "", "change": "Thêm 20 triệu.", "reasons": "Giá."},
        )

        assert answer.status_code == 302
        assert working.last(A.AMENDMENT_FILED).data["touched"] == ["budget"]

    def test_tells_what_became_of_each_change(self, working):
        file(working)
        working.perform(A.AMENDMENT_WITHDRAWN, "head", reasons="Rút.")
        file(working)
        vote(working, YES, YES, YES)
        ask(working)
        approve(working)
        file(working)
        working.perform(A.COMPLETION_DECLARED, "proposer")

        cards = amendments(working.dossier.acts.order_by("sequence"), working.dossier.route)

        assert [card.state for card in cards] == [
            "Không xét tiếp vì việc thực hiện đã kết thúc ngày 01/07/2026",
            "Đã phê duyệt ngày 01/07/2026",
            "Đã rút ngày 01/07/2026",
        ]
