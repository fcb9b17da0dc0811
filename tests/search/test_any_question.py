"""Whatever is typed, search answers, and soon."""

from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.models import MissedSearch

ADDRESSES = ("/tim-kiem/", "/tim-kiem/goi-y/")
OPERATORS = ["AND", "OR", "NOT", "NEAR(", "*", '"', "“", "”", ":", "^", "&", "|", "!", "<->", "(", ")", "'", "\\", "%"]
WORDS = ["sáng", "ubnd", "TU", "zz0", "😀", "שלום", "ﬁ", "½", "1e5", "3.14"]
hard = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80),
    st.lists(st.sampled_from([*OPERATORS, *WORDS]), max_size=12).map(" ".join),
)
STRANGE = ["a\0b", "a OR", "-", "^:()&|!", '"""', '"a" "', "”“", "\u202eabc", "ﷺ", "İ", *OPERATORS, *WORDS]
LONG = ["x" * 10_000, "sang kien " * 1_000, '"' * 10_000, "a b c d e " * 2_000, "“mto” " * 2_000]


class TestAnyQuestion:
    @pytest.mark.parametrize("address", ADDRESSES)
    @pytest.mark.parametrize("query", STRANGE)
    def test_is_answered(self, indexed_model, client, address, query):
        indexed_model(title="Gì đó")

        assert client.get(address, {"q": query}).status_code == 200

    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(query=hard, address=st.sampled_from(ADDRESSES), kind=st.sampled_from(["", "mo-hinh", "trang", "x"]))
    def test_is_answered_for_random_text(self, indexed_model, client, query, address, kind):
        assert client.get(address, {"q": query, "loai": kind}).status_code == 200

    @pytest.mark.parametrize("address", ADDRESSES)
    def test_is_answered_for_bytes_that_are_no_text(self, client, db, address):
        assert client.get(f"{address}?q=%ff%fe%00%ed%a0%80&trang=%ff&loai=%ff&dung=%00").status_code == 200

    @pytest.mark.parametrize("address", ADDRESSES)
    @pytest.mark.parametrize("query", LONG, ids=range(len(LONG)))
    def test_is_answered_soon_when_it_is_very_long(self, indexed_model, client, address, query):
        for number in range(5):
            indexed_model(title=f"Sáng kiến {number}", problem="<p>một cửa a b c d e</p>")
        client.get(address, {"q": "cua"})

        start = perf_counter()
        response = client.get(address, {"q": query})

        assert response.status_code == 200
        assert perf_counter() - start < 1

    def test_is_not_kept_when_it_is_very_long(self, client, db):
        client.get("/tim-kiem/", {"q": "khôngcógì " * 1_000})

        assert not MissedSearch.objects.exists()
