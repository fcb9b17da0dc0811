"""What the ledger and the votes hold is neither changed nor removed, by any road."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction

from tests.workflow.ledger.tampering import run
from tests.workflow.refusals import everything
from workflow.models import Act, Ballot, EligibleVoter, VoteRound
from workflow.models.act import LedgerError
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

KEPT = {Act: "clause", VoteRound: "phase", EligibleVoter: "official_id", Ballot: "choice"}


@pytest.fixture(autouse=True)
def voted(case):
    return case.submit().reach(Stage.VOTED)


@contextmanager
def refused_by_the_database() -> Iterator[None]:
    """The database itself refuses the block, and every row is as before."""
    before = everything()
    connection.check_constraints()
    with pytest.raises(DatabaseError, match="append-only table"), transaction.atomic():
        yield
    assert everything() == before


class TestModels:
    def test_refuse_to_save_a_row_again(self):
        for model in KEPT:
            with pytest.raises(LedgerError, match="never changed"):
                model.objects.first().save()

    def test_refuse_to_delete_a_row(self):
        for model in KEPT:
            with pytest.raises(LedgerError, match="never removed"):
                model.objects.first().delete()


class TestDatabase:
    def test_refuses_changes_in_bulk(self):
        for model, column in KEPT.items():
            with refused_by_the_database():
                model.objects.update(**{column: model.objects.values_list(column, flat=True).last()})
            with refused_by_the_database():
                model.objects.all()._raw_delete(model.objects.db)

    def test_refuses_a_copy_under_the_same_number(self):
        for model in KEPT:
            row = model.objects.first()
            row._state.adding = True
            with refused_by_the_database():
                row.save()

    def test_refuses_raw_changes(self):
        for model, column in KEPT.items():
            with refused_by_the_database():
                run(f"UPDATE {model._meta.db_table} SET {column} = {column}")
            with refused_by_the_database():
                run(f"DELETE FROM {model._meta.db_table}")

    def test_refuses_an_insert_that_updates(self):
        for model, column in KEPT.items():
            with refused_by_the_database():
                model.objects.bulk_create(
                    [model.objects.first()],
                    update_conflicts=True,
                    unique_fields=["id"],
                    update_fields=[column.removesuffix("_id")],
                )

    @pytest.mark.skipif(connection.vendor != "sqlite", reason="a statement of SQLite")
    def test_refuses_an_insert_that_replaces(self):
        for model in KEPT:
            with refused_by_the_database():
                run(f"INSERT OR REPLACE INTO {model._meta.db_table} SELECT * FROM {model._meta.db_table}")

    @pytest.mark.skipif(connection.vendor != "sqlite", reason="a statement of SQLite")
    def test_refuses_an_insert_that_replaces_under_another_number(self):
        for model in KEPT:
            table = model._meta.db_table
            columns = ", ".join(f'"{field.column}"' for field in model._meta.local_fields if field.column != "id")
            with refused_by_the_database():
                run(f"INSERT OR REPLACE INTO {table} (id, {columns}) SELECT id + 1000, {columns} FROM {table}")

    @pytest.mark.skipif(connection.vendor != "postgresql", reason="a statement of PostgreSQL")
    def test_refuses_to_truncate(self):
        for model in KEPT:
            with refused_by_the_database():
                run(f"TRUNCATE {model._meta.db_table} CASCADE")
