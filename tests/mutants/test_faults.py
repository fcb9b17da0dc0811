"""The table of faults keeps up with the source; whether each is caught is tried by `make mutants`."""

import ast
from collections import Counter

import pytest

from tests.mutants.planting import ROOT, NoLongerFits, all_faults

FAULTS = all_faults()


class TestFaults:
    @pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
    def test_fit_the_source_and_leave_it_valid(self, fault):
        text = (ROOT / fault.file).read_text(encoding="utf-8")

        planted = fault.planted(text)

        assert planted != text
        assert ast.unparse(ast.parse(planted)) != ast.unparse(ast.parse(text))

    @pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
    def test_name_tests_that_there_are(self, fault):
        assert all((ROOT / test.partition("::")[0]).exists() for test in fault.tests)

    def test_have_names_of_their_own(self):
        assert max(Counter(fault.name for fault in FAULTS).values()) == 1

    def test_are_refused_where_the_source_has_moved_on(self):
        with pytest.raises(NoLongerFits, match="stands 0 times"):
            FAULTS[0].planted("nothing of it")
