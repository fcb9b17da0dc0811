"""The first screen of the admin: what waits, what was begun, what is late."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.organisation.models import Office
from tests.factories.organisation import AgencyFactory
from tests.factories.proposal import ProposalFactory
from tests.factories.workflow import Case, appoint, make_case
from workflow.reports.dashboard import SHOWN, dashboard
from workflow.rules.stages import Stage
from workflow.sample.driver import at

HOME = "/admin/"


class TestInbox:
    def test_shows_a_draft_to_its_author_until_it_is_sent(self, case, client):
        client.force_login(case.account("proposer"))
        begun = client.get(HOME).content.decode()
        case.submit()
        sent = client.get(HOME).content.decode()

        assert case.proposal.title in begun
        assert "Đề xuất đang viết" in begun
        assert "Đề xuất đang viết" not in sent

    def test_shows_a_draft_to_nobody_else(self, case, client):
        client.force_login(case.account("head"))

        assert case.proposal.title not in client.get(HOME).content.decode()

    def test_shows_what_waits(self, case, client):
        case.submit()
        client.force_login(case.account("clerk"))

        assert case.proposal.title in client.get(HOME).content.decode()

    def test_offers_to_go_on_writing_instead_of_saying_that_nothing_waits(self, case, client):
        client.force_login(case.account("proposer"))
        home = client.get(HOME).content.decode()

        assert "Tiếp tục soạn" in home
        assert "Không có việc nào đang chờ." not in home

    def test_names_every_holder_once_on_the_dossier(self, case, client):
        case.submit().reach(Stage.AWAITING_DECISION)
        client.force_login(case.account("head"))
        page = client.get(f"/admin/ho-so/{case.dossier.pk}/").content.decode()

        assert page.count("Người đứng đầu, ") == 1
        assert "phê duyệt / không phê duyệt" in page
        assert page.index('id="thoi-han"') < page.index('id="dien-bien"')


class TestDashboard:
    TODAY = date(2026, 7, 9)

    @pytest.fixture(autouse=True)
    def clock(self):
        with time_machine.travel(at(self.TODAY), tick=False):
            yield

    def lists(self, user) -> dict[str, list[str]]:
        return {one.key: [e.dossier.code for e in one.entries] for one in dashboard(user, self.TODAY)}

    def test_tells_mine_my_agencys_due_soon_and_late(self, case):
        case.submit()
        late = Case(case.staff, ProposalFactory(lead_proposer=case.staff.proposer)).submit(date(2026, 6, 15))
        other = make_case().submit()
        found = self.lists(case.account("head"))

        assert found["tre"] == [late.dossier.code]
        assert found["sap-den-han"] == [case.dossier.code]
        assert found["dang-lam"] == [late.dossier.code, case.dossier.code]
        assert "cua-toi" not in found
        assert other.dossier.code not in str(found)
        assert self.lists(case.account("proposer")) == {"cua-toi": [late.dossier.code, case.dossier.code]}

    def test_shows_the_province_to_the_commission(self, case):
        case.submit()
        other = make_case().submit()
        commission = appoint(AgencyFactory(party=True), Office.ORGANISATION_COMMISSION)

        assert set(self.lists(commission.user)["dang-lam"]) == {case.dossier.code, other.dossier.code}

    def test_is_capped_and_asks_no_more_the_more_there_is(self, case, client):
        client.force_login(case.account("head"))

        def add(count: int) -> int:
            for _ in range(count):
                Case(case.staff, ProposalFactory(lead_proposer=case.staff.proposer)).submit()
            with CaptureQueriesContext(connection) as caught:
                client.get(HOME)
            return len(caught)

        few, many = add(SHOWN), add(25)

        assert many == few
        lists = {one.key: one for one in dashboard(case.account("head"), self.TODAY)}
        assert (lists["dang-lam"].total, len(lists["dang-lam"].entries)) == (SHOWN + 25, SHOWN)

    def test_counts_no_further_than_people_read(self, case, monkeypatch):
        monkeypatch.setattr("workflow.reports.dashboard.MOST", 5)
        for _ in range(7):
            Case(case.staff, ProposalFactory(lead_proposer=case.staff.proposer)).submit()

        lists = {one.key: one for one in dashboard(case.account("head"), self.TODAY)}

        assert lists["dang-lam"].number == "hơn 5"
        assert lists["tre"].number == "0"

    def test_puts_dossiers_without_a_limit_last(self, case):
        case.submit().reach(Stage.IMPLEMENTING)
        timed = Case(case.staff, ProposalFactory(lead_proposer=case.staff.proposer)).submit()

        assert self.lists(case.account("head"))["dang-lam"] == [timed.dossier.code, case.dossier.code]
