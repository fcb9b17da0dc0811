"""Asking and answering while the work runs, changes of the plan, milestones and resources."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.factories.workflow import DAY, make_case
from tests.workflow.implementation.conftest import ENDS
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.clocks import derive, stored
from workflow.policies.desk import derived_desk, inbox, stored_desk
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched
from workflow.rules.stages import Stage
from workflow.views.work import work

pytestmark = pytest.mark.django_db


def desk_of(case, role) -> set[str]:
    return set(inbox(case.account(role), DAY).values_list("kind", flat=True))


class TestRequestForReport:
    def test_waits_on_the_implementers_desk_until_it_is_answered(self, working):
        asked = working.perform(A.REPORT_REQUESTED, "head", request="Báo cáo số liệu tháng 7.")
        waiting = desk_of(working, "proposer")

        working.perform(A.PROGRESS_REPORTED, "proposer", answers=asked)

        assert A.PROGRESS_REPORTED in waiting
        assert A.PROGRESS_REPORTED not in desk_of(working, "proposer")
        assert working.last(A.PROGRESS_REPORTED).data["answers"] == asked.sequence
        assert derived_desk(working.dossier) == stored_desk(working.dossier)

    def test_refuses_a_second_answer(self, working):
        asked = working.perform(A.REPORT_REQUESTED, "head", request="Báo cáo.")
        working.perform(A.PROGRESS_REPORTED, "proposer", answers=asked)

        with law_refuses("đã được trả lời"):
            working.perform(A.PROGRESS_REPORTED, "proposer", answers=asked)

    def test_refuses_an_answer_to_another_dossier(self, working, staff):
        other = make_case(staff).submit().reach(Stage.IMPLEMENTING)
        asked = other.perform(A.REPORT_REQUESTED, "head", request="Báo cáo.")

        with law_refuses("không thuộc hồ sơ này"):
            working.perform(A.PROGRESS_REPORTED, "proposer", answers=asked)

    def test_refuses_whoever_is_not_the_head(self, working):
        with person_is_refused():
            working.perform(A.REPORT_REQUESTED, "deputy-1", request="Báo cáo.")


class TestPetition:
    def test_waits_on_the_heads_desk_until_it_is_answered(self, working):
        asked = working.perform(A.PETITION_FILED, "proposer", petition="Thiếu người trực.")
        waiting = desk_of(working, "head")

        working.perform(A.PETITION_ANSWERED, "head", answers=asked, text="Bổ sung một người từ tuần sau.")

        assert waiting == {A.PETITION_ANSWERED}
        assert desk_of(working, "head") == set()

    def test_may_be_answered_after_the_work_has_ended(self, working):
        asked = working.perform(A.PETITION_FILED, "proposer", petition="Thiếu người trực.")
        working.reach(Stage.AWAITING_RESULT_MEETING)

        working.perform(A.PETITION_ANSWERED, "head", answers=asked, text="Đã rút kinh nghiệm.")

        assert working.stage is Stage.AWAITING_RESULT_MEETING

    def test_refuses_an_empty_answer(self, working):
        asked = working.perform(A.PETITION_FILED, "proposer", petition="Thiếu người trực.")

        with law_refuses("Cần ghi rõ nội dung"):
            working.perform(A.PETITION_ANSWERED, "head", answers=asked, text=" ")


class TestAmendment:
    def test_extends_the_work_and_settles_the_petition(self, working):
        asked = working.perform(
            A.PETITION_FILED, "proposer", petition="Mưa kéo dài.", requested_end=ENDS + timedelta(20)
        )

        working.perform(
            A.AMENDMENT_NOTED, "head", answers=asked, change="Gia hạn do mưa.", new_end=ENDS + timedelta(20)
        )

        assert desk_of(working, "head") == set()
        assert derive(list(working.dossier.acts.order_by("sequence"))) == stored(working.dossier)

    def test_counts_all_extensions_together(self, working):
        working.perform(A.AMENDMENT_NOTED, "head", change="Gia hạn.", new_end=ENDS + timedelta(15))

        with law_refuses("vượt 20%"):
            working.perform(A.AMENDMENT_NOTED, "head", change="Gia hạn tiếp.", new_end=ENDS + timedelta(21))

    @pytest.mark.parametrize("touched", list(Touched))
    def test_refuses_a_material_change_and_says_that_a_vote_is_needed(self, working, touched):
        with law_refuses("biểu quyết lại và xin ý kiến cấp ủy"):
            working.perform(A.AMENDMENT_NOTED, "head", change="Đổi.", touched=[touched])


class TestCard:
    def test_asks_what_happened_when_the_planned_end_has_passed(self, working, client):
        acts = list(working.dossier.acts.order_by("sequence"))

        assert not work(working.dossier, acts, ENDS).overrun
        assert work(working.dossier, acts, ENDS + timedelta(1)).overrun

    def test_asks_no_more_once_the_end_was_declared(self, working):
        working.perform(A.COMPLETION_DECLARED, "proposer", ENDS)
        acts = list(working.dossier.acts.order_by("sequence"))

        assert not work(working.dossier, acts, ENDS + timedelta(30)).overrun

    def test_shows_milestones_and_promises_with_internal_targets(self, working, client):
        first = working.perform(A.MILESTONE_SET, "proposer", milestone="Chạy thử", target=DAY + timedelta(9))
        working.perform(A.MILESTONE_SET, "head", milestone="Nghiệm thu", target=DAY + timedelta(19))
        promised = working.perform(A.RESOURCE_PROMISED, "head", resource="Hai máy tính bảng")
        working.perform(A.MILESTONE_REACHED, "proposer", answers=first)
        working.perform(A.RESOURCE_GIVEN, "clerk", answers=promised, resource="Hai máy tính bảng")
        client.force_login(working.account("head"))

        page = client.get(reverse("workflow_dossier", args=[working.dossier.pk])).content.decode()

        card = work(working.dossier, list(working.dossier.acts.order_by("sequence")), date(2026, 8, 1))
        assert [(heading, [(i.text, i.state) for i in items]) for heading, items in card.groups] == [
            ("Mốc thực hiện", [("Chạy thử", "Đã đạt"), ("Nghiệm thu", "Quá mốc nội bộ")]),
            ("Nguồn lực đã hứa", [("Hai máy tính bảng", "Đã bố trí")]),
        ]
        assert "mốc nội bộ 10/07/2026" in page


class TestScreen:
    def test_offers_the_head_the_orders_of_the_work(self, working, client):
        client.force_login(working.account("head"))

        page = client.get(reverse("workflow_dossier", args=[working.dossier.pk])).content.decode()

        for kind in (A.SUSPENSION_ORDERED, A.AMENDMENT_NOTED, A.REPORT_REQUESTED, A.REMEDY_REQUESTED):
            assert f'id="viec-{kind}"' in page
        assert f'id="viec-{A.PETITION_ANSWERED}"' not in page

    def test_records_a_petition_from_the_form(self, working, client):
        client.force_login(working.account("proposer"))
        address = reverse("workflow_act", args=[working.dossier.pk, A.PETITION_FILED])

        answer = client.post(address, {"request_key": "k1", "petition": "Thiếu máy.", "requested_end": ""})

        assert answer.status_code == 302
        assert working.last(A.PETITION_FILED).data == {"petition": "Thiếu máy.", "requested_end": ""}

    def test_names_the_clause_when_a_material_change_is_refused(self, working, client):
        client.force_login(working.account("head"))
        address = reverse("workflow_act", args=[working.dossier.pk, A.AMENDMENT_NOTED])

        page = client.post(
            address, {"request_key": "k2", "change": "Mở rộng ra toàn tỉnh.", "touched": ["scope"], "on": "01/07/2026"}
        ).content.decode()

        assert "biểu quyết lại" in page
        assert "khoản 5 Điều 14" in page
        assert "Mở rộng ra toàn tỉnh." in page
