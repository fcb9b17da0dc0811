"""The registers: what they hold, whom they show it to, how they filter and export."""

import csv
from codecs import BOM_UTF8
from datetime import date
from io import BytesIO, StringIO

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from content.organisation.models import Office
from content.proposal.models import FieldOfWork
from tests.factories.organisation import AgencyFactory, UserFactory
from tests.factories.workflow import Case, appoint, make_case, make_staff
from tests.workflow.papers.test_every_paper import overridden
from workflow.actions.due_dates import Recount
from workflow.models import CalendarDay, Delivery
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.sample.driver import at
from workflow.views.registers.base import harmless
from workflow.views.registers.screens import REGISTERS

TODAY = date(2026, 7, 20)
NAMES = [view.index_url_name for view in REGISTERS.values()]


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(at(TODAY), tick=False):
        yield


@pytest.fixture
def commission(db):
    return appoint(AgencyFactory(name="Ban Tổ chức", party=True), Office.ORGANISATION_COMMISSION)


@pytest.fixture
def reader(commission, client):
    client.force_login(commission.user)
    return client


def text(client, name: str, **query) -> str:
    answer = client.get(reverse(f"workflow_register_{name}"), query)
    assert answer.status_code == 200
    return answer.content.decode()


def exported(client, name: str, **query) -> list[dict]:
    answer = client.get(reverse(f"workflow_register_{name}"), {**query, "export": "csv"})
    return list(csv.DictReader(StringIO(answer.getvalue().decode("utf-8-sig"))))


class TestCases:
    def test_tell_stage_desk_and_next_due_date(self, reader):
        case = make_case().submit().reach(Stage.AWAITING_DECISION)
        row = exported(reader, "cases")[0]

        assert row["Hồ sơ"] == case.dossier.code
        assert row["Bước"] == "Chờ người đứng đầu quyết định"
        assert row["Đang ở bàn"] == f"Người đứng đầu, {case.staff.agency}: phê duyệt / không phê duyệt"

    def test_filter_by_agency_stage_field_year_and_lateness(self, reader):
        case, other = make_case(field=FieldOfWork.HEALTH).submit(), make_case().submit().reach(Stage.AWAITING_OPINION)
        mine = {
            "agency": case.staff.agency.pk, "stage": Stage.SUBMITTED, "field": FieldOfWork.HEALTH, "late": "1",
        }  # fmt: skip

        for key, value in mine.items():
            assert [row["Hồ sơ"] for row in exported(reader, "cases", **{key: value})] == [case.dossier.code], key
        assert len(exported(reader, "cases", year="2026")) == 2
        assert other.dossier.code in text(reader, "cases", year="2026")

    def test_ignore_a_filter_that_makes_no_sense(self, reader):
        make_case().submit()

        assert "HS-" in text(reader, "cases", agency="x", stage="bua", year="99999")


class TestLate:
    def test_tell_whose_how_many_days_and_the_clause(self, reader):
        case = make_case().submit()
        row = next(row for row in exported(reader, "late") if row["Việc"].startswith("Họp tập thể"))

        assert (row["Hạn cuối"], row["Trễ (ngày làm việc)"], row["Căn cứ"]) == (
            "2026-07-10", "6", "điểm 2.1 khoản 2 Điều 7",
        )  # fmt: skip
        assert str(case.staff.agency) in row["Đang ở bàn"]

    def test_hold_what_was_done_late_too(self, reader):
        make_case().submit().reach(Stage.RECEIVED).reach(Stage.VOTED, date(2026, 7, 14))

        assert [row["Xong ngày"] for row in exported(reader, "late", late="0")] == ["2026-07-14"]

    def test_keep_internal_targets_apart_and_never_call_them_law(self, reader):
        case = make_case().submit().reach(Stage.IMPLEMENTING)
        change = {"change": "Mở rộng.", "reasons": "Cần.", "touched": [Touched.SCOPE]}
        case.perform(A.AMENDMENT_FILED, "proposer", **change)
        rows, page = exported(reader, "late", internal="1"), text(reader, "late")
        late_cases, home = exported(reader, "cases", late="1"), reader.get("/admin/").content.decode()

        assert [row["Căn cứ"] for row in rows] == ["mốc nội bộ, Quy định không đặt"]
        assert case.dossier.code not in page
        assert late_cases == []
        assert "Toàn tỉnh: trễ hạn" in home
        assert case.dossier.code not in home.split("Toàn tỉnh: trễ hạn")[1].split("</section>")[0]


class TestActs:
    def test_tell_overrides_with_reasons_and_ties_with_their_count(self, reader):
        overridden(make_case())
        make_case().submit().reach(Stage.VOTING).vote(Choice.APPROVE, Choice.REJECT).perform(A.VOTE_CLOSED, "head")
        found = text(reader, "votes")

        assert "Cần thiết và khả thi." in found
        assert "1 tán thành, 1 không tán thành, 0 ý kiến khác" in found

    def test_tell_moved_due_dates_and_why(self, reader):
        case = make_case().submit()
        CalendarDay.objects.create(date=date(2026, 7, 9), kind=CalendarDay.Kind.OFF, source_number="9/CV")
        Recount(dossier=case.dossier, user=None, reason="Nghỉ tránh bão.", now=at(TODAY)).execute()
        found = text(reader, "moved")

        assert "Nghỉ tránh bão." in found
        assert "10/07/2026 thành 13/07/2026" in found

    def test_gather_difficulties_and_what_goes_to_the_board(self, reader):
        case = make_case().submit().reach(Stage.IMPLEMENTING)
        case.perform(A.PETITION_FILED, "proposer", petition="Thiếu quy định chung.", to_board=True)
        case.perform(A.PROGRESS_REPORTED, "proposer", progress="Nửa chừng.", obstacles="Thiếu người.")
        case.perform(A.PROGRESS_REPORTED, "proposer", progress="Xong phần đầu.")
        every, board = exported(reader, "difficulties"), exported(reader, "difficulties", board="1")

        assert {row["Khó khăn, vướng mắc"] for row in every} == {"Thiếu người.", "Thiếu quy định chung."}
        assert [row["Khó khăn, vướng mắc"] for row in board] == ["Thiếu quy định chung."]
        assert board[0]["Tình trạng"] == "báo cáo Ban Thường vụ Tỉnh ủy qua Ban Tổ chức; chưa có trả lời"

    def test_tell_that_a_petition_was_answered(self, reader):
        case = make_case().submit().reach(Stage.IMPLEMENTING)
        asked = case.perform(A.PETITION_FILED, "proposer", petition="Xin thêm người.")
        case.perform(A.PETITION_ANSWERED, "head", answers=asked, text="Đã bố trí.")

        assert exported(reader, "difficulties")[0]["Tình trạng"] == "đã trả lời"


class TestOthers:
    def test_name_agencies_without_a_proposal_this_year(self, reader):
        busy, idle = make_case().submit().staff, make_staff()
        found = {row["Cơ quan"] for row in exported(reader, "idle")}

        assert idle.agency.name in found
        assert busy.agency.name not in found

    def test_name_what_was_delivered_but_not_its_text(self, reader):
        case = make_case().submit()
        Delivery.objects.create(
            recipient=case.staff.head, dossier=case.dossier, occasion="1", address="a@b.vn", subject="Cần tiếp nhận",
            body="NỘI DUNG KÍN", claimed_at=at(TODAY), sent_at=at(TODAY),
        )  # fmt: skip
        found = text(reader, "deliveries")

        assert "Cần tiếp nhận" in found
        assert "09:00 20/07/2026" in found
        assert "NỘI DUNG KÍN" not in found


class TestWho:
    @pytest.mark.parametrize("name", NAMES)
    def test_reads_registers(self, name, commission, client):
        staff = make_staff()
        users = {
            "head": staff.head.user, "clerk": staff.clerk.user, "deputy": staff.deputies[0].user,
            "proposer": staff.proposer.user, "party_office": staff.party_office.user,
            "propaganda": staff.propaganda.user, "commission": commission.user,
            "front": appoint(AgencyFactory(party=True), Office.FATHERLAND_FRONT).user,
            "inspection": appoint(AgencyFactory(party=True), Office.INSPECTION_COMMISSION).user,
            "administrator": UserFactory(superuser=True),
        }  # fmt: skip
        found = set()
        for role, user in users.items():
            client.force_login(user)
            answers = {client.get(reverse(one)).status_code for one in (name, f"{name}_results")}
            if answers == {200}:
                found.add(role)
            else:
                assert answers == {404}, role

        assert found == {"head", "clerk", "commission", "front", "inspection", "administrator"}

    def test_sees_their_own_agency_only(self, client, db):
        mine, theirs = make_case().submit(), make_case().submit()
        client.force_login(mine.account("head"))

        for name in ("cases", "late"):
            found = text(client, name) + str(exported(client, name))
            assert mine.dossier.code in found
            assert theirs.dossier.code not in found
            assert str(theirs.staff.agency) not in found

    def test_finds_them_in_the_menu(self, reader):
        home = reader.get("/admin/").content.decode()

        assert reverse("workflow_register_late") in home


class TestExport:
    FORMULA = '=HYPERLINK("http://xau.example","bấm")'

    def test_lets_no_spreadsheet_compute(self, reader):
        make_case(title=self.FORMULA).submit()
        rows = exported(reader, "cases")
        book = load_workbook(BytesIO(
            reader.get(reverse("workflow_register_cases"), {"export": "xlsx"}).getvalue()
        ))  # fmt: skip
        cells = [cell for row in book.active.iter_rows() for cell in row]

        assert rows[0]["Đề xuất"] == f"'{self.FORMULA}"
        assert all(cell.data_type != "f" for cell in cells)

    @pytest.mark.parametrize("export", ["csv", "xlsx"])
    def test_is_named_after_the_register(self, reader, export):
        answer = reader.get(reverse("workflow_register_late"), {"export": export})

        assert f'filename="so-tre-han-{timezone.localdate():%Y-%m-%d}.{export}"' in answer["Content-Disposition"]

    def test_tells_excel_which_letters_its_text_is_written_in(self, reader):
        answer = reader.get(reverse("workflow_register_cases"), {"export": "csv"})

        assert answer.getvalue().startswith(BOM_UTF8)

    @pytest.mark.parametrize("start", list("=+-@\t\r\n"))
    def test_disarms_every_beginning_of_a_formula(self, start):
        assert harmless(f"{start}1+1").startswith("'")


def queries(client, address: str, **query) -> int:
    with CaptureQueriesContext(connection) as caught:
        assert client.get(address, query).status_code == 200
    return len(caught)


class TestQueries:
    @pytest.mark.parametrize("export", [{}, {"export": "csv"}])
    def test_do_not_grow_with_the_rows(self, reader, export):
        make_some(3)
        addresses = [reverse(name) for name in NAMES]
        few = [queries(reader, address, **export) for address in addresses]
        make_some(27)
        many = [queries(reader, address, **export) for address in addresses]

        assert many == few


def make_some(count: int) -> list[Case]:
    """Cases with something for every register."""
    found = []
    for _ in range(count):
        case = make_case().submit()
        Delivery.objects.create(
            recipient=case.staff.head, dossier=case.dossier, occasion="1", address="a@b.vn", subject="Việc mới",
            body="", claimed_at=at(TODAY),
        )  # fmt: skip
        found.append(case)
    return found
