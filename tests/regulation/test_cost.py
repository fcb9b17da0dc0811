"""How many queries a public screen takes, however long the text is."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.regulation.conftest import SHORT

REGULATION = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"
LONG = "\n\n".join(
    f"Điều {a}. A\n\n" + "\n\n".join(f"{n}. Theo khoản {n} Điều {a}:\n\na) Điểm a;\n\nb) Điểm b." for n in range(1, 6))
    for a in range(1, 21)
)
SCREENS = [
    "/quy-dinh/",
    REGULATION,
    f"{REGULATION}dieu-1/",
    f"{REGULATION}dieu-1/?phien-ban=1",
    f"{REGULATION}dieu-5/",
    f"{REGULATION}dieu-17/?ngay=01/06/2026",
    f"{REGULATION}toan-van/",
    f"{REGULATION}phien-ban/",
    f"{REGULATION}so-sanh/?tu=1&den=2",
    f"{REGULATION}tai-ve/",
    f"{REGULATION}trich/1/dieu-1-khoan-1/",
]


def queries(client, address: str) -> int:
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


class TestCost:
    @pytest.mark.parametrize("address", SCREENS)
    def test_does_not_grow_with_the_text_or_the_versions(self, client, imported, address):
        imported(SHORT)
        imported(SHORT.replace("một", "hai"))
        short = queries(client, address)

        imported(LONG)
        imported(LONG.replace("Điểm a", "Điểm a đã sửa"))

        assert queries(client, address) <= short + 1  # an older version asks for its own contents
        assert short <= 20
