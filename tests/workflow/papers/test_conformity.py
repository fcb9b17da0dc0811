"""A decision says what the head found on every point of Điều 4.2."""

from dataclasses import replace

import pytest

from tests.workflow.papers.reading import text_of
from workflow.papers.build.template import default_template
from workflow.papers.conformity import conformity_lines
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.render import render
from workflow.papers.samples import sample
from workflow.rules.conformity import CHECK_LABELS, Check

DECISIONS = (PaperKey.APPROVAL_DECISION, PaperKey.OVERRIDE_DECISION)


class TestLines:
    def test_name_each_point_with_its_note(self):
        data = {check.value: "conforms" for check in Check} | {"check_authority_note": "Quy chế của Sở."}

        lines = conformity_lines(data)

        assert lines[0] == f"{CHECK_LABELS[Check.AUTHORITY]}: phù hợp (Quy chế của Sở)"
        assert len(lines) == len(Check)

    def test_are_none_for_acts_from_before_they_were_asked(self):
        assert conformity_lines({"document_number": "01/QĐ"}) == ()


class TestPaper:
    @pytest.mark.parametrize("key", DECISIONS)
    def test_states_every_point(self, key):
        text = text_of(render(default_template(key, FormatKey.STATE), sample(key, FormatKey.STATE)))

        assert all(f"{label}: phù hợp" in text for label in CHECK_LABELS.values())

    @pytest.mark.parametrize("key", DECISIONS)
    def test_says_nothing_where_nothing_was_asked(self, key):
        bare = replace(sample(key, FormatKey.STATE), conformity=())

        assert "khoản 2 Điều 4" not in text_of(render(default_template(key, FormatKey.STATE), bare))
