"""Public models with the smallest valid content; situations are traits."""

from datetime import date
from decimal import Decimal

import factory
import wagtail_factories
from django.utils import timezone

from content.organisation.models import Agency, AgencyKind
from content.proposal.models import FieldOfWork, Theme
from content.showcase.models import (
    ENDED_BADLY,
    ModelFigure,
    ModelIndexPage,
    ModelOutcome,
    ModelPage,
    ModelPhoto,
    Obstacle,
    Replication,
    ReplicationEntry,
    ReplicationState,
)
from content.showcase.sample_images import make_sample_image
from tests.factories.organisation import UserFactory


class SourceAgencyFactory(factory.django.DjangoModelFactory):
    """An agency that carried something out."""

    class Meta:
        model = Agency

    code = factory.Sequence(lambda n: f"co-quan-nguon-{n}")
    name = factory.Sequence(lambda n: f"Ủy ban nhân dân xã Mẫu {n}")
    kind = AgencyKind.STATE


class ModelPageFactory(wagtail_factories.PageFactory):
    """A live model under the list that every site has; ``complete`` gives it everything a page can show."""

    class Meta:
        model = ModelPage
        skip_postgeneration_save = True

    class Params:
        draft = factory.Trait(live=False)
        complete = factory.Trait(
            replication="<p>Chọn một cán bộ đầu mối.</p>",
            resources="<p>Hai máy tính bảng.</p>",
            risks="<p>Mất mạng thì ghi giấy.</p>",
            contact="Văn phòng, điện thoại 000",
            photo=factory.Sequence(lambda n: make_sample_image(seed=n % 4, title=f"Ảnh {n % 4}", description="Đồi")),
            with_figures=factory.RelatedFactory("tests.factories.showcase.ModelFigureFactory", "page"),
            with_photos=factory.RelatedFactory("tests.factories.showcase.ModelPhotoFactory", "page"),
        )

    parent = factory.LazyFunction(ModelIndexPage.objects.get)
    title = factory.Sequence(lambda n: f"Mô hình số {n}")
    slug = factory.Sequence(lambda n: f"mo-hinh-so-{n}")
    source_agency = factory.SubFactory(SourceAgencyFactory)
    field = FieldOfWork.ADMINISTRATIVE_REFORM
    theme = Theme.ADMINISTRATIVE_REFORM
    outcome = ModelOutcome.COMPLETED
    recognised_date = date(2026, 3, 2)
    summary = "Người dân chờ ít hơn."
    problem = "<p>Buổi sáng quá đông.</p>"
    solution = "<p>Chia khung giờ.</p>"
    results = "<p>Thời gian chờ giảm.</p>"


class ModelFigureFactory(factory.django.DjangoModelFactory):
    """A waiting time that fell."""

    class Meta:
        model = ModelFigure

    label = "Thời gian chờ trung bình"
    unit = "phút"
    before = Decimal("74.00")
    after = Decimal("19.00")


class ModelPhotoFactory(factory.django.DjangoModelFactory):
    """A further photograph."""

    class Meta:
        model = ModelPhoto

    image = factory.LazyFunction(lambda: make_sample_image(seed=9, title="Ảnh phụ", description="Ruộng bậc thang"))
    caption = "Ruộng bậc thang"


class ReplicationFactory(factory.django.DjangoModelFactory):
    """An agency that copies a model, with one entry; ``state`` says how far it is."""

    class Meta:
        model = Replication
        skip_postgeneration_save = True

    page = factory.SubFactory(ModelPageFactory)
    agency = factory.SubFactory(SourceAgencyFactory)
    state = ReplicationState.UNDER_WAY
    entry = factory.RelatedFactory(
        "tests.factories.showcase.ReplicationEntryFactory", "replication", state=factory.SelfAttribute("..state")
    )


class ReplicationEntryFactory(factory.django.DjangoModelFactory):
    """How a replication stood on one day."""

    class Meta:
        model = ReplicationEntry

    state = ReplicationState.UNDER_WAY
    on = date(2026, 4, 1)
    reason = factory.LazyAttribute(lambda entry: Obstacle.MONEY if entry.state in ENDED_BADLY else "")
    recorded_by = factory.SubFactory(UserFactory)
    recorded_at = factory.LazyFunction(timezone.now)
