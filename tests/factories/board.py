"""An official managed by the Standing Board, the organisation commission, and their case."""

from dataclasses import dataclass

from content.organisation.models import ManagingLevel, Office, Official, User
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import DAY, Case, appoint, make_case, make_staff
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.amendment import Touched
from workflow.rules.commission import Advice, Consulted, Decider, SurveyPermission
from workflow.rules.voting import Outcome

BOARD_FACTS: dict[ActKind, dict] = {
    ActKind.CONSULTATION_ASKED: {
        "consulted_as": Consulted.EXPERT,
        "consulted": "Chuyên gia B01",
        "question": "Có làm được không?",
    },
    ActKind.SURVEY_DECIDED: {
        "permission_given": SurveyPermission.GRANTED,
        "survey": "Hai xã.",
        "document_number": "12-CV/TU",
    },
    ActKind.ADVICE_GIVEN: {"advised": Advice.APPROVE, "advice": "Nên cho làm.", "document_number": "15-TTr/BTCTU"},
    ActKind.PROPOSAL_APPROVED: {"decided_by": Decider.BOARD, "document_number": "20-QĐ/TU"},
    ActKind.PROPOSAL_REFUSED: {
        "decided_by": Decider.SECRETARIAT,
        "document_number": "21-CV/TU",
        "reasons": "Chưa đủ điều kiện.",
    },
    ActKind.AMENDMENT_FILED: {
        "change": "Thêm hai xã.",
        "touched": [Touched.SCOPE],
        "reasons": "Dân hai xã bên cũng chờ.",
    },
    ActKind.AMENDMENT_ADVICE_GIVEN: {
        "advised": Advice.APPROVE,
        "advice": "Nên cho thêm.",
        "document_number": "35-TTr/BTCTU",
    },
    ActKind.AMENDMENT_APPROVED: {"decided_by": Decider.BOARD, "document_number": "40-QĐ/TU"},
    ActKind.AMENDMENT_REFUSED: {
        "decided_by": Decider.SECRETARIAT,
        "document_number": "41-CV/TU",
        "reasons": "Chưa đủ nguồn lực.",
    },
    ActKind.RESULT_ADVICE_GIVEN: {
        "outcome": Outcome.COMPLETED,
        "advice": "Đạt mục tiêu.",
        "document_number": "30-TTr/BTCTU",
    },
    ActKind.RESULT_RECOGNISED: {
        "decided_by": Decider.BOARD,
        "outcome": Outcome.COMPLETED,
        "document_number": "31-QĐ/TU",
    },
}


def make_commission() -> Official:
    """Someone of the organisation commission."""
    return appoint(AgencyFactory(party=True, name="Ban Tổ chức Tỉnh ủy"), Office.ORGANISATION_COMMISSION)


@dataclass
class BoardCase:
    """A case that the commission takes in; acts default to lawful facts and to the commission."""

    case: Case
    commission: Official

    def does(self, kind: ActKind, user: User | None = None, **facts) -> Act:
        """One act of the commission unless ``user`` is named."""
        facts = {**self.case.facts(kind, DAY), **BOARD_FACTS.get(kind, {}), **facts}
        return self.case.driver.act(kind, user or self.commission.user, DAY, **facts)

    def advised(self) -> "BoardCase":
        """Received and advised upon."""
        self.does(ActKind.PLAN_RECEIVED)
        self.does(ActKind.ADVICE_GIVEN)
        return self

    def assigned(self) -> "BoardCase":
        """Approved and given to the proposer."""
        self.advised()
        self.does(ActKind.PROPOSAL_APPROVED)
        self.does(ActKind.ASSIGNMENT_MADE)
        return self

    def change_filed(self) -> "BoardCase":
        """At work, and a large change of the plan is filed by its author."""
        self.assigned()
        self.does(ActKind.AMENDMENT_FILED, self.case.account("proposer"))
        return self

    def reported(self) -> "BoardCase":
        """Carried out; the result is reported."""
        self.assigned()
        self.does(ActKind.COMPLETION_DECLARED, self.case.account("proposer"))
        self.case.write_report()
        self.does(ActKind.RESULT_REPORTED, self.case.account("proposer"))
        return self


def make_board_case() -> BoardCase:
    """Submitted by an official whom the Standing Board manages."""
    commission = make_commission()
    staff = make_staff()
    staff.proposer.managing_level = ManagingLevel.STANDING_BOARD
    staff.proposer.save()
    return BoardCase(make_case(staff).submit(), commission)
