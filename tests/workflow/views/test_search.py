"""Finding a dossier by its code or a part of its title."""

import pytest

from tests.factories.proposal import ProposalFactory
from tests.factories.workflow import Case, make_case

pytestmark = pytest.mark.django_db
PAGE = "/admin/ho-so/"


class TestSearch:
    @pytest.fixture
    def other(self, case) -> Case:
        case.submit()
        titled = ProposalFactory(lead_proposer=case.staff.proposer, title="Sổ tay mở cho cán bộ xã")
        make_case().submit()
        return Case(case.staff, titled).submit()

    def found(self, client, case, query: str) -> list[str]:
        client.force_login(case.account("head"))
        rows = client.get(PAGE, {"xem": "tat-ca", "q": query}).context["rows"]
        return [dossier.code for dossier, _clocks in rows]

    def test_goes_by_code_in_any_letters_and_by_a_part_of_it(self, case, other, client):
        code = case.dossier.code

        assert self.found(client, case, code) == self.found(client, case, code.lower()) == [code]
        assert self.found(client, case, code[-4:]) == [code]

    def test_goes_by_a_part_of_the_title(self, case, other, client):
        assert self.found(client, case, "sổ tay") == [other.dossier.code]

    def test_finds_nothing_that_the_reader_may_not_see(self, case, other, client):
        assert set(self.found(client, case, "HS-")) == {case.dossier.code, other.dossier.code}

    def test_says_so_when_it_stops_early(self, case, other, client, monkeypatch):
        monkeypatch.setattr("workflow.views.dossiers.MOST", 1)

        assert self.found(client, case, "HS-") == [other.dossier.code]
        assert "Hãy gõ thêm" in client.get(PAGE, {"xem": "tat-ca", "q": "HS-"}).content.decode()
