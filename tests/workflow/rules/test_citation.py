"""How a provision is named for people and in addresses."""

import pytest

from content.showcase.provisions import read_provision
from workflow.rules.citation import Citation
from workflow.rules.verdict import RuleViolation, Verdict


class TestCitation:
    @pytest.mark.parametrize(
        ("citation", "text", "ref"),
        [
            (Citation(7), "Điều 7", "dieu-7"),
            (Citation(4, 3), "khoản 3 Điều 4", "dieu-4.khoan-3"),
            (Citation(7, 2, "2.1"), "điểm 2.1 khoản 2 Điều 7", "dieu-7.khoan-2.diem-2.1"),
            (Citation(17, 3, "c", reading="A20"), "điểm c khoản 3 Điều 17", "dieu-17.khoan-3.diem-c"),
        ],
    )
    def test_is_written_for_people_and_for_addresses(self, citation, text, ref):
        assert str(citation) == text
        assert citation.ref == ref

    @pytest.mark.parametrize("citation", [Citation(7), Citation(4, 3), Citation(7, 2, "2.1"), Citation(17, 3, "c")])
    def test_is_read_back_by_who_reads_what_editors_type(self, citation):
        assert read_provision(citation.short).ref == citation.ref

    def test_sorts_as_the_text_runs(self):
        in_order = [Citation(2, 4), Citation(7), Citation(7, 2), Citation(7, 2, "2.1"), Citation(17, 1)]

        assert sorted(reversed(in_order), key=lambda citation: citation.sort_key) == in_order


class TestVerdict:
    def test_is_true_and_silent_when_lawful(self):
        verdict = Verdict("", Citation(7))

        verdict.enforce()

        assert verdict

    def test_raises_a_sentence_that_names_the_clause(self):
        with pytest.raises(RuleViolation) as refusal:
            Verdict("Chưa được", Citation(7, 3)).enforce()

        assert str(refusal.value) == "Chưa được (khoản 3 Điều 7)"
        assert refusal.value.citation == Citation(7, 3)
