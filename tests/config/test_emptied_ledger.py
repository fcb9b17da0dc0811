"""The test runner may empty the append-only tables, and leaves them guarded."""

import pytest
from django.db import connection

from tests.append_only import POSTGRESQL_TRIGGERS, SQLITE_TRIGGERS, emptying_allowed


def triggers() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(SQLITE_TRIGGERS if connection.vendor == "sqlite" else POSTGRESQL_TRIGGERS)
        return sorted(cursor.fetchall())


@pytest.mark.django_db
class TestTriggers:
    def test_come_back_as_they_were(self):
        before = triggers()

        with emptying_allowed():
            assert triggers() == []

        assert before
        assert triggers() == before

    @pytest.mark.django_db(transaction=True)
    @pytest.mark.parametrize("run", ["first", "second"])
    def test_stand_after_a_transactional_test(self, run):
        assert triggers()
