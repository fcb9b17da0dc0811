"""On the council's route the head publishes the council's conclusion and nothing else (Điều 17.3.c, reading A38)."""

import pytest

from tests.workflow.council.conftest import MEETING
from tests.workflow.refusals import law_refuses
from workflow.forms.implementation import RecognitionForm
from workflow.rules.acts import ActKind as A
from workflow.rules.voting import Outcome
from workflow.views.next_actions import next_actions
from workflow.views.timeline import timeline

DONE, PARTLY = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED


@pytest.fixture
def evaluated(case):
    case.reported()
    case.driver.evaluate_by_council(MEETING, MEETING, [PARTLY] * 5)
    case.driver.result_opinion(MEETING, MEETING)
    return case


class TestConclusion:
    def test_is_published_word_for_word(self, evaluated):
        evaluated.driver.recognise(MEETING, PARTLY, "Chậm một tháng.")

        act = evaluated.last(A.RESULT_RECOGNISED)
        assert act.act_type.label == "Công bố kết luận của Hội đồng về kết quả"
        assert str(act.citation) == "điểm c khoản 3 Điều 17"
        assert act.data["conclusion"] == evaluated.last(A.COUNCIL_RESULT_VOTE_CLOSED).data["conclusion"]
        assert timeline([act], None)[0].label == act.act_type.label

    def test_says_why_it_is_not_complete(self, evaluated):
        with law_refuses("phải nêu rõ lý do"):
            evaluated.driver.recognise(MEETING, PARTLY)

    def test_is_not_changed_by_the_head(self, evaluated):
        with law_refuses("đúng kết luận của Hội đồng"):
            evaluated.driver.recognise(MEETING, DONE, "Vẫn coi là xong.")

    def test_is_what_the_form_and_the_desk_speak_of(self, evaluated):
        form = RecognitionForm(dossier=evaluated.dossier)
        head = evaluated.account("head")
        offered = next_actions(evaluated.dossier, head, MEETING, among=[A.RESULT_RECOGNISED])

        assert [value for value, _ in form.fields["outcome"].choices] == [PARTLY.value]
        assert [action.verb for action in offered] == ["Công bố kết luận của Hội đồng"]
        assert {entry.act_type.verb for entry in evaluated.dossier.desk.all()} == {"Công bố kết luận của Hội đồng"}
