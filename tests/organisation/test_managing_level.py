"""The level at which a person is managed, from an import file."""

import pytest

from content.organisation.importing.run import Kind, import_file
from content.organisation.models import ManagingLevel, Official
from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.organisation.files import csv_file, messages, places

pytestmark = pytest.mark.django_db

HEADER = "Mã cán bộ,Họ và tên,Mã cơ quan,Chức vụ,Diện quản lý"


@pytest.fixture(autouse=True)
def agency():
    return AgencyFactory(code="so-y", name="Sở Y tế")


def load(*lines: str):
    return import_file(Kind.OFFICIALS, "can-bo.csv", csv_file(HEADER, *lines), dry_run=False)


class TestManagingLevel:
    @pytest.mark.parametrize(
        "written", ["Diện Ban Thường vụ Tỉnh ủy quản lý", "ban thuong vu tinh uy", "standing_board"]
    )
    def test_is_read_as_people_write_it(self, written):
        report = load(f"cb1,Nguyễn Thị An,so-y,Giám đốc Sở,{written}")

        assert report.saved, messages(report)
        assert Official.objects.get().managing_level == ManagingLevel.STANDING_BOARD

    def test_is_another_one_when_the_cell_is_blank(self):
        load("cb1,Nguyễn Thị An,so-y,Trưởng phòng,")

        assert Official.objects.get().managing_level == ManagingLevel.OTHER

    def test_stays_as_it_was_when_the_cell_is_blank(self, agency):
        OfficialFactory(code="cb1", agency=agency, managing_level=ManagingLevel.STANDING_BOARD)

        load("cb1,Nguyễn Thị An,so-y,Giám đốc Sở,")

        assert Official.objects.get().managing_level == ManagingLevel.STANDING_BOARD

    def test_is_refused_by_line_and_column_when_nobody_knows_it(self):
        report = load("cb1,Nguyễn Thị An,so-y,Giám đốc Sở,Diện trung gian")

        assert places(report) == [(2, "Diện quản lý")]
        assert not Official.objects.exists()
