"""The rules of the commission's route and of referral, as tables (Điều 7.1.3, 20.2)."""

import pytest

from workflow.rules.commission import (
    advice_is_written,
    commission_is_known,
    consultation_says_whom_and_what,
    decider_is_named,
    recognition_differs_from_advice_with_reasons,
    survey_decision_is_written,
    survey_follows_permission,
    survey_says_what_it_found,
)
from workflow.rules.referral import (
    author_decides_nothing,
    referral_goes_to_the_next_able_agency,
    referral_has_a_cause,
    referral_has_reasons,
)

TABLE = [
    (commission_is_known, {"needed": False, "known": False}, True),
    (commission_is_known, {"needed": True, "known": True}, True),
    (commission_is_known, {"needed": True, "known": False}, False),
    (consultation_says_whom_and_what, {"consulted": "Sở Nội vụ", "question": "Có vướng không?"}, True),
    (consultation_says_whom_and_what, {"consulted": " ", "question": "Có vướng không?"}, False),
    (consultation_says_whom_and_what, {"consulted": "Sở Nội vụ", "question": ""}, False),
    (survey_decision_is_written, {"document_number": "12-CV/TU"}, True),
    (survey_decision_is_written, {"document_number": " "}, False),
    (survey_follows_permission, {"permitted": True}, True),
    (survey_follows_permission, {"permitted": False}, False),
    (survey_says_what_it_found, {"findings": "Khả thi."}, True),
    (survey_says_what_it_found, {"findings": "\n"}, False),
    (advice_is_written, {"text": "Nên làm.", "document_number": "1-TTr"}, True),
    (advice_is_written, {"text": "", "document_number": "1-TTr"}, False),
    (advice_is_written, {"text": "Nên làm.", "document_number": ""}, False),
    (decider_is_named, {"decided_by": "standing_board"}, True),
    (decider_is_named, {"decided_by": "standing_secretariat"}, True),
    (decider_is_named, {"decided_by": "head"}, False),
    (
        recognition_differs_from_advice_with_reasons,
        {"outcome": "completed", "advised": "completed", "reasons": ""},
        True,
    ),
    (
        recognition_differs_from_advice_with_reasons,
        {"outcome": "completed", "advised": "not_completed", "reasons": "Có số liệu mới."},
        True,
    ),
    (
        recognition_differs_from_advice_with_reasons,
        {"outcome": "completed", "advised": "not_completed", "reasons": " "},
        False,
    ),
    (author_decides_nothing, {"is_author": False}, True),
    (author_decides_nothing, {"is_author": True}, False),
    (referral_has_a_cause, {"head_is_author": True, "head_is_alone": False}, True),
    (referral_has_a_cause, {"head_is_author": False, "head_is_alone": True}, True),
    (referral_has_a_cause, {"head_is_author": False, "head_is_alone": False}, False),
    (referral_has_reasons, {"reasons": "Là tác giả."}, True),
    (referral_has_reasons, {"reasons": " "}, False),
    (referral_goes_to_the_next_able_agency, {"to_commission": False, "superior_known": True}, True),
    (referral_goes_to_the_next_able_agency, {"to_commission": True, "superior_known": False}, True),
    (referral_goes_to_the_next_able_agency, {"to_commission": True, "superior_known": True}, False),
    (referral_goes_to_the_next_able_agency, {"to_commission": False, "superior_known": False}, False),
]


@pytest.mark.parametrize(("rule", "facts", "lawful"), TABLE, ids=lambda value: getattr(value, "__name__", None))
def test_answers_as_the_table_says(rule, facts, lawful):
    verdict = rule(**facts)

    assert bool(verdict) is lawful
    assert lawful or verdict.reason
    assert verdict.citation.article in {7, 20}
