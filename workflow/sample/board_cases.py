"""The sample case of an official whom the Standing Board manages."""

from content.organisation.models import Office
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.commission import Consulted, SurveyPermission
from workflow.sample.days import Days
from workflow.sample.driver import Driver
from workflow.sample.texts import cases


def board_advising(d: Driver, days: Days) -> None:
    """Taken in by the commission, two consulted, one has answered, surveyed; the advice is still to be written."""
    text = cases()[d.number]

    def commission(kind: ActKind, ago: int, **facts) -> Act:
        day = days.ago(ago)
        return d.act(kind, d.holder(Office.ORGANISATION_COMMISSION, day), day, **facts)

    d.submit(days.ago(6))
    commission(ActKind.PLAN_RECEIVED, 6, register_number=f"{d.number:02d}-PTN/BTCTU")
    asked = commission(
        ActKind.CONSULTATION_ASKED,
        5,
        consulted_as=Consulted.EXPERT,
        consulted="Chuyên gia B03, Trường Đại học Sao Mai",
        question=text["question"],
        document_number=f"{d.number:02d}-CV/BTCTU",
    )
    commission(
        ActKind.CONSULTATION_ASKED,
        5,
        consulted_as=Consulted.AGENCY,
        consulted="Sở Nội vụ tỉnh Sao Mai",
        question=text["question"],
        target=days.ago(0),
    )
    permitted = commission(
        ActKind.SURVEY_DECIDED,
        4,
        permission_given=SurveyPermission.GRANTED,
        survey=text["survey"],
        document_number=f"{d.number:02d}-TB/TU",
    )
    commission(ActKind.CONSULTATION_ANSWERED, 3, answers=asked, text=text["consulted"])
    commission(ActKind.SURVEY_CONCLUDED, 1, answers=permitted, findings=text["findings"])
