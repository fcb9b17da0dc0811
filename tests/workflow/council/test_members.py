"""Who may sit on a council (Điều 8.1)."""

from dataclasses import replace

import pytest

from tests.factories.workflow import appoint, make_case, make_staff
from tests.workflow.council.conftest import ESTABLISHED, RECEIVED, CouncilCase, expert, outsiders
from tests.workflow.refusals import law_refuses
from workflow.rules.council import (
    Category,
    Role,
    Seat,
    chair_is_the_head,
    council_has_five_to_nine_members,
    council_warnings,
    deputies_are_deputies,
    deputies_provide_a_vice_chair,
    each_member_sits_once,
    no_author_sits,
    one_member_is_secretary,
)
from workflow.rules.stages import Stage
from workflow.rules.verdict import RuleViolation

CHAIR = Seat("A", Category.HEAD, Role.CHAIR, official=1)
VICE = Seat("B", Category.DEPUTY, Role.VICE_CHAIR, official=2)
SECRETARY = Seat("C", Category.EXPERT, is_secretary=True)


class TestComposition:
    @pytest.mark.parametrize(("size", "lawful"), [(4, False), (5, True), (9, True), (10, False)])
    def test_has_from_five_to_nine_members(self, size, lawful):
        assert bool(council_has_five_to_nine_members(size=size)) is lawful

    @pytest.mark.parametrize(
        ("verdict", "sentence"),
        [
            (chair_is_the_head(seats=[replace(CHAIR, official=7)], head=1), "phải là người đứng đầu"),
            (chair_is_the_head(seats=[VICE], head=1), "phải là người đứng đầu"),
            (chair_is_the_head(seats=[CHAIR], head=None), "chưa có người đứng đầu"),
            (deputies_provide_a_vice_chair(seats=[CHAIR, SECRETARY], deputies={2}), "ít nhất một Phó Chủ tịch"),
            (one_member_is_secretary(seats=[CHAIR, VICE]), "đúng 01 thành viên kiêm thư ký"),
            (one_member_is_secretary(seats=[SECRETARY, replace(VICE, is_secretary=True)]), "đúng 01"),
            (one_member_is_secretary(seats=[replace(CHAIR, is_secretary=True)]), "không kiêm thư ký"),
            (no_author_sits(seats=[CHAIR, VICE], authors={2}), "Người có đề xuất không được.*B"),
            (deputies_are_deputies(seats=[VICE], deputies={3}), "Không phải cấp phó"),
            (each_member_sits_once(seats=[VICE, VICE]), "hai lần"),
            (each_member_sits_once(seats=[replace(SECRETARY, full_name=" ")]), "chưa ghi họ tên"),
        ],
    )
    def test_refuses_and_names_the_clause(self, verdict, sentence):
        with pytest.raises(RuleViolation, match=rf"{sentence}.*khoản 1 Điều 8\)"):
            verdict.enforce()

    def test_needs_no_vice_chair_where_no_deputy_is_left(self):
        assert deputies_provide_a_vice_chair(seats=[CHAIR, SECRETARY], deputies=set())

    def test_warns_of_an_even_size_and_of_an_authors_name(self):
        warnings = council_warnings([CHAIR, SECRETARY], authors={"C"})

        assert len(warnings) == 2
        assert council_warnings([CHAIR, VICE, SECRETARY], authors={"X"}) == []


class TestEstablishing:
    def test_refuses_four_members_and_leaves_no_trace(self, case):
        case.chosen()

        with law_refuses("từ 05 đến 09.*khoản 1 Điều 8"):
            case.driver.establish(ESTABLISHED, outsiders(1))

    def test_refuses_the_deputy_who_wrote_the_plan(self, db):
        staff = make_staff()
        plain = make_case(staff, lead_proposer=staff.deputies[0])
        case = CouncilCase(staff, plain.proposal).chosen()
        author = replace(expert(1), full_name="x", official=staff.deputies[0].pk)

        with law_refuses("Người có đề xuất không được là thành viên"):
            case.driver.establish(ESTABLISHED, [*outsiders(3), author])

    def test_single_leader_agency_has_a_council_of_outsiders(self, db):
        staff = make_staff(deputies=0)
        plain = make_case(staff)
        case = CouncilCase(staff, plain.proposal).chosen()
        case.driver.establish(ESTABLISHED, outsiders(4))

        assert case.stage is Stage.COUNCIL_ESTABLISHED

    def test_head_as_proposer_is_judged_by_a_council_under_the_superiors_head(self, db):
        superior = make_staff()
        staff = make_staff(superior=superior.agency)
        plain = make_case(staff, lead_proposer=staff.head)
        case = CouncilCase(superior, plain.proposal).chosen()
        case.driver.establish(ESTABLISHED, outsiders(2))

        assert case.dossier.deciding_agency == superior.agency
        assert case.dossier.council.get(role=Role.CHAIR).official == superior.head

    def test_new_head_takes_the_chair_over_before_the_meeting(self, case):
        case.called()
        case.staff.head.appointments.update(until=ESTABLISHED)
        successor = appoint(case.staff.agency, "head", since=ESTABLISHED.replace(day=24))
        chair = case.dossier.council.get(role=Role.CHAIR)
        with law_refuses("không còn là người đứng đầu"):
            case.driver.act("council_vote_opened", case.driver.secretary(), RECEIVED.replace(month=12, day=1))

        case.driver.act(
            "member_replaced",
            successor.user,
            ESTABLISHED.replace(day=25),
            leaving=chair,
            joining=replace(chair.seat, official=successor.pk, full_name=successor.full_name),
            reasons="Có quyết định bổ nhiệm mới.",
            document_number="10/QĐ",
        )

        assert case.dossier.council.sitting().get(role=Role.CHAIR).official == successor
