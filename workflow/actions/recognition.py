"""Recognising the result; a recognised result drafts its model page (Điều 17.2, 19.2)."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.actions.base import Action
from workflow.actions.model_page import draft_model_page
from workflow.ledger import append
from workflow.models import Act
from workflow.rules.acts import RESULT_CLOSINGS, ActKind
from workflow.rules.commission import decider_is_named, recognition_differs_from_advice_with_reasons
from workflow.rules.council_voting import council_finding_is_published_as_it_is
from workflow.rules.decision import contrary_decision_has_reasons, decision_is_written
from workflow.rules.implementation import incomplete_result_has_reasons, recognition_differs_with_reasons
from workflow.rules.publicity import result_may_be_shown
from workflow.rules.routes import Route, citation_of
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Outcome


@dataclass(kw_only=True)
class RecogniseResult(Action):
    """
    Issue the recognition of the result, with reasons where it is not fully completed.

    Where a council evaluated, the head recognises nothing of their own: this act publishes the council's conclusion,
    word for word, with the reasons (reading A38).
    """

    kind = ActKind.RESULT_RECOGNISED
    outcome: Outcome
    reasons: str = ""
    document_number: str = ""
    decided_by: str = ""

    def law(self) -> Iterable[Verdict]:
        yield decision_is_written(document_number=self.document_number)
        yield from self.law_of_the_board() if self.dossier.route is Route.BOARD else self.law_of_the_vote()

    def law_of_the_board(self) -> Iterable[Verdict]:
        """The body that permitted the work recognises its result, advised by the commission (reading A11)."""
        advised = self.dossier.last_act(ActKind.RESULT_ADVICE_GIVEN).data["outcome"]
        yield decider_is_named(decided_by=self.decided_by)
        yield incomplete_result_has_reasons(outcome=self.outcome, reasons=self.reasons)
        yield recognition_differs_from_advice_with_reasons(outcome=self.outcome, advised=advised, reasons=self.reasons)

    def law_of_the_vote(self) -> Iterable[Verdict]:
        """The head recognises what the collective or the council found."""
        voted = self.dossier.last_act(*RESULT_CLOSINGS).data["outcome"]
        if self.dossier.route is Route.COUNCIL:
            yield council_finding_is_published_as_it_is(outcome=self.outcome, found=voted)
        yield incomplete_result_has_reasons(outcome=self.outcome, reasons=self.reasons)
        yield recognition_differs_with_reasons(outcome=self.outcome, voted=voted, reasons=self.reasons)
        yield contrary_decision_has_reasons(
            position=self.dossier.last_act(ActKind.RESULT_OPINION_GIVEN).data["position"],
            as_proposed=self.outcome == voted,
            reasons=self.reasons,
            binding=self.dossier.rules.option("A23") == "binding",
        )

    def content(self) -> dict:
        said = {
            "outcome": Outcome(self.outcome), "reasons": self.reasons, "document_number": self.document_number,
        }  # fmt: skip
        if self.dossier.route is Route.BOARD:
            return {"decided_by": self.decided_by, **said}
        if self.dossier.route is not Route.COUNCIL:
            return said
        closed = self.dossier.last_act(*RESULT_CLOSINGS)
        return {**said, "conclusion": closed.data["conclusion"], "council_met_on": closed.on.isoformat()}

    def consequences(self, act: Act) -> None:
        if not result_may_be_shown(outcome=self.outcome):
            return
        page = draft_model_page(
            self.dossier,
            outcome=self.outcome,
            recognised_on=self.on,
            recognised_under=citation_of(self.kind, self.dossier.route),
            user=self.user,
        )
        append(
            self.dossier,
            ActKind.MODEL_DRAFTED,
            on=self.on,
            recorded_at=self.now,
            recorded_by=None,
            data={"page": page.pk},
        )
