"""What the API and the open data have to tell: a few models and a short regulation."""

from datetime import date

import pytest

from content.proposal.models import FieldOfWork
from content.regulation.importing import publish, store
from content.regulation.models import RegulationPage
from content.regulation.parsing.parse import parse
from tests.factories.showcase import ModelFigureFactory, ModelPageFactory

TEXT = "Điều 1. Tên\n\n1. Khoản một.\n\n2. Khoản hai:\n\na) Điểm a;\n\nb) Điểm b.\n\nĐiều 2. Tên hai\n\nMột đoạn.\n"


@pytest.fixture
def models(db):
    """Three public models and a draft."""
    first = ModelPageFactory(title="Hẹn giờ nộp hồ sơ", slug="hen-gio", recognised_date=date(2026, 5, 4))
    ModelFigureFactory(page=first)
    health = ModelPageFactory(slug="kho-thuoc", field=FieldOfWork.HEALTH, recognised_date=date(2026, 3, 2))
    old = ModelPageFactory(slug="mo-hinh-cu", recognised_date=date(2025, 12, 1))
    ModelPageFactory(slug="ban-nhap", draft=True)
    return [first, health, old]


@pytest.fixture
def regulation(db):
    """The regulation with a text in force."""
    page = RegulationPage.objects.get()
    version, _ = store(page, parse("van-ban.txt", TEXT.encode()), source_name="van-ban.txt", sha256="0" * 64)
    publish(version)
    return page
