"""What a reminder of an internal target says of its ground."""

from tests.factories.board import make_board_case
from tests.factories.workflow import DAY, make_case
from workflow.clocks import read
from workflow.notices.messages import reminder


class TestReminder:
    def test_says_that_the_regulation_sets_no_limit(self, db):
        dossier = make_board_case().case.dossier

        letter = reminder(dossier, read(dossier.clocks.get(), DAY))

        assert "Mốc nội bộ" in letter.body
        assert "Căn cứ" not in letter.body

    def test_names_the_clause_of_a_legal_limit(self, db):
        dossier = make_case().submit().dossier

        letter = reminder(dossier, read(dossier.clocks.get(key="leadership_meeting"), DAY))

        assert "Căn cứ điểm 2.1 khoản 2 Điều 7" in letter.body
