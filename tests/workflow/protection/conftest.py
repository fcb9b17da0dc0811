"""A recognised result, and the commissions that look on."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

import pytest

from content.organisation.models import Office, Official
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import Case, appoint, make_case
from tests.once import made_once
from workflow.rules.acts import ActKind as A
from workflow.rules.incentives import Condition, Limb
from workflow.rules.protection import Measure, Question
from workflow.rules.stages import Stage
from workflow.rules.voting import Outcome

FINDING = {
    "answers": dict.fromkeys(Question, True),
    "reasons": dict.fromkeys(Question, "Hồ sơ cho thấy như vậy."),
    "objective": "Mưa lũ kéo dài.",
    "subjective": "Không có.",
    "damage": False,
    "measure": Measure.EXCLUSION,
}
ASSESSMENT = {
    "met": dict.fromkeys(Condition, True),
    "reasons": dict.fromkeys(Condition, "Theo kế hoạch và báo cáo."),
    "limb": Limb.UNREGULATED,
    "limb_note": "Đã rà soát Luật Đất đai, không có quy định về hẹn giờ.",
}


@dataclass
class Bodies:
    """The commissions of the province."""

    organisation: Official
    inspection: Official
    front: Official


@pytest.fixture
def bodies(db) -> Bodies:
    def body(office: Office) -> Official:
        return appoint(AgencyFactory(party=True), office)

    return Bodies(
        body(Office.ORGANISATION_COMMISSION), body(Office.INSPECTION_COMMISSION), body(Office.FATHERLAND_FRONT)
    )


def recognise(case: Case, outcome: Outcome) -> Case:
    """Bring ``case`` to a result recognised as ``outcome``."""
    case.submit().reach(Stage.RESULT_VOTING)
    case.vote(outcome, outcome, outcome).reach(Stage.AWAITING_RECOGNITION)
    case.perform(A.RESULT_RECOGNISED, "head", outcome=outcome, reasons="Theo kết quả đánh giá.")
    return case


@pytest.fixture(scope="class")
def failed_once(django_db_setup, django_db_blocker) -> Iterator[Case]:
    with made_once(django_db_blocker):
        yield recognise(make_case(), Outcome.NOT_COMPLETED)


@pytest.fixture(scope="class")
def completed_once(django_db_setup, django_db_blocker) -> Iterator[Case]:
    with made_once(django_db_blocker):
        yield recognise(make_case(), Outcome.COMPLETED)


@pytest.fixture
def failed(failed_once, db) -> Case:
    return deepcopy(failed_once)


@pytest.fixture
def completed(completed_once, db) -> Case:
    return deepcopy(completed_once)


def find(case: Case, **facts):
    """The head's finding about the proposer."""
    return case.perform(A.PROTECTION_FOUND, "head", **{"concerned": [case.staff.proposer], **FINDING, **facts})
