"""The catalogue says the same as going through all models one by one."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from content.organisation.models import AgencyKind
from content.proposal.models import FieldOfWork, Theme
from content.showcase.catalogue import Catalogue
from content.showcase.facets import FACETS
from content.showcase.maturity import Maturity
from content.showcase.related import MOST_RELATED, SAME_FIELD, SAME_THEME, SAME_WORDS, nearest
from content.showcase.rows import Row
from content.showcase.words import word_pairs

TITLES = ["một cửa lưu động", "Một cửa, lưu động!", "kho thuốc", "kho thuốc lưu động", "sổ tay"]
rows = st.lists(
    st.builds(
        Row,
        pk=st.integers(1, 999),
        slug=st.uuids().map(str),
        title=st.sampled_from(TITLES),
        field=st.sampled_from(FieldOfWork.values[:3]),
        theme=st.sampled_from(Theme.values[:2]),
        agency=st.sampled_from(["a", "b", "c"]),
        kind=st.sampled_from(AgencyKind.values[:2]),
        recognised=st.dates(),
        maturity=st.sampled_from(Maturity),
        copied_by=st.frozensets(st.sampled_from(["a", "b", "c"])),
        spread=st.integers(0, 12),
    ),
    max_size=40,
    unique_by=lambda row: row.pk,
)
choices = st.fixed_dictionaries(
    {},
    optional={
        "linh-vuc": st.sampled_from(FieldOfWork.values[:3]),
        "noi-lam": st.sampled_from(["a", "b", "khong-co"]),
        "noi-ap-dung": st.sampled_from(["a", "b"]),
        "muc-do": st.sampled_from([m.value for m in Maturity]),
    },
)


def shown(catalogue, places):
    return [catalogue.rows[place].pk for place in places]


def one_by_one(rows, chosen):
    """The rows that have everything chosen, the newest first."""
    found = [row for row in rows if all(chosen.get(f.parameter, None) in {None, *f.values(row)} for f in FACETS)]
    return sorted(found, key=lambda row: (row.recognised, row.pk), reverse=True)


class TestNarrowing:
    @given(rows, choices, st.sets(st.integers(1, 999)))
    def test_counts_what_each_choice_leads_to(self, rows, chosen, hits):
        catalogue = Catalogue(rows)
        within = sum(1 << place for place in catalogue.known(hits))

        for facet in FACETS:
            for value in {value for row in rows for value in facet.values(row)}:
                wanted = one_by_one(rows, {**chosen, facet.parameter: value})
                assert catalogue.count(chosen)[facet.parameter][value] == len(wanted)
                among = [row for row in wanted if row.pk in hits]
                assert catalogue.count(chosen, within)[facet.parameter][value] == len(among)

    @given(rows, choices)
    def test_keeps_every_order(self, rows, chosen):
        catalogue, wanted = Catalogue(rows), one_by_one(rows, chosen)
        found = catalogue.narrow(chosen)
        by_spread = sorted(wanted, key=lambda row: -row.spread)
        by_title = sorted(wanted, key=lambda row: row.title)

        assert found.bit_count() == len(wanted)
        assert shown(catalogue, catalogue.most_copied_first(found)) == [row.pk for row in by_spread]
        ordered = catalogue.in_order(found, "title", descending=False)
        assert shown(catalogue, ordered) == [row.pk for row in by_title]
        newest = catalogue.in_order(found, "recognised", descending=True)
        assert [catalogue.rows[place].recognised for place in newest] == [row.recognised for row in wanted]


class TestNearest:
    @given(rows, st.sampled_from(TITLES), st.sampled_from(FieldOfWork.values[:3]), st.sampled_from(Theme.values[:2]))
    def test_are_those_with_most_in_common(self, rows, title, field, theme):
        def points(row):
            same = set(word_pairs(title)) & set(word_pairs(row.title))
            return SAME_FIELD * (row.field == field) + SAME_THEME * (row.theme == theme) + SAME_WORDS * len(same)

        rows = [*rows, Row(0, "", title, field, theme, "a", "", date(2026, 1, 1), Maturity.NEW, frozenset(), 0)]
        others = [row for row in one_by_one(rows, {}) if row.pk and points(row) >= SAME_FIELD]
        others.sort(key=points, reverse=True)

        found = nearest(Catalogue(rows), pk=0, title=title, field=field, theme=theme)

        assert found == others[:MOST_RELATED]
