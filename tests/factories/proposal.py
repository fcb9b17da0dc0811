"""Plans, their co-authors, and the text of a result report."""

from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from content.evaluation.models import Evaluation, Figure
from content.proposal.completeness import MANDATORY
from content.proposal.models import CoAuthorship, FieldOfWork, LegalGap, Proposal, Theme
from tests.factories.organisation import OfficialFactory


class ProposalFactory(DjangoModelFactory):
    """A draft with every block filled in; ``empty=True`` leaves all of them out."""

    class Meta:
        model = Proposal

    class Params:
        empty = factory.Trait(**dict.fromkeys(MANDATORY, ""), conflict_declared=False)

    title = factory.Sequence(lambda n: f"Hẹn giờ nộp hồ sơ tại quầy số {n}")
    lead_proposer = factory.SubFactory(OfficialFactory, with_account=True)
    agency = factory.SelfAttribute("lead_proposer.agency")
    field = FieldOfWork.ADMINISTRATIVE_REFORM
    theme = Theme.ADMINISTRATIVE_REFORM
    rationale = "Buổi sáng quá đông."
    bottleneck = "Chưa có quy định về hẹn giờ."
    legal_gap = LegalGap.UNREGULATED
    legal_search = "Luật Đất đai"
    solution = "Chia giờ làm việc thành khung."
    scope = "Một quầy."
    timeframe = "Sáu tháng."
    resources = "Không thêm người."
    feasibility = "Đã chạy thử."
    positive_impact = "Người dân chờ ít hơn."
    negative_impact = "Không có."
    expected_effect = "Từ 74 phút xuống 25 phút."
    conflict_declared = True
    conflict_note = "Không có."
    live = False


class CoAuthorshipFactory(DjangoModelFactory):
    """Someone who wrote the plan with the lead proposer."""

    class Meta:
        model = CoAuthorship

    proposal = factory.SubFactory(ProposalFactory)
    official = factory.SubFactory(OfficialFactory, with_account=True)


def fill_report(evaluation: Evaluation) -> None:
    """Write every block of the result report, with one figure; the caller saves."""
    evaluation.achieved = "Đạt cả ba mục tiêu."
    evaluation.time_and_resources = "Đúng sáu tháng."
    evaluation.positive_impact = "Giờ cao điểm bớt đông."
    evaluation.effect = "Thời gian chờ còn 19 phút."
    evaluation.lessons = "Giữ một quầy không cần hẹn."
    evaluation.figures = [Figure(label="Thời gian chờ", unit="phút", before=Decimal(74), after=Decimal(19))]
