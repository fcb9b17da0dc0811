"""What an answer costs the database, in queries and in rows, does not grow with the number of models."""

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.proposal.models import FieldOfWork
from home.page_cache.changes import log
from tests.factories.showcase import ModelPageFactory, ReplicationFactory, SourceAgencyFactory

FEW, MORE = 29, 60  # with the one more, the last page is as long
ADDRESSES = {  # address: queries at most
    "/": 6,
    "/mo-hinh/": 10,
    "/mo-hinh/?linh-vuc=health&trang=2": 10,
    "/mo-hinh/?sap-xep=nhan-rong&trang=9999": 10,
    "/mo-hinh/mot/": 10,
    "/api/v3/models/?maturity=dang-nhan-rong&order=title&limit=5": 10,
    "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-17/": 12,
}


@pytest.fixture
def work(client, settings, db):
    """Counts the queries that an address takes to be made while the catalogue is kept, and the rows they fetch."""
    settings.PAGE_CACHE_SECONDS = 600
    settings.PAGE_CACHE_LOOK_SECONDS = 3600
    log.forget()

    def made(address: str) -> None:
        for copies in ("pages", "asked"):
            caches[copies].clear()
        assert client.get(address).status_code == 200

    def count(address: str) -> tuple[int, int]:
        made(address)
        with CaptureQueriesContext(connection) as seen:
            made(address)
        asked = [query["sql"] for query in seen.captured_queries]
        return len(asked), sum(rows(sql) for sql in asked if sql.startswith("SELECT"))

    yield count
    log.forget()


def rows(sql: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM ({sql}) AS asked")
        return cursor.fetchone()[0]


@pytest.fixture
def make_models(db):
    """Makes so many models of one agency, every second, the last one too, copied by another."""
    agency, other = SourceAgencyFactory(), SourceAgencyFactory()

    def make(number: int, **fields) -> None:
        for page in ModelPageFactory.create_batch(number, source_agency=agency, **fields)[::-2]:
            ReplicationFactory(page=page, agency=other)
        log.forget()  # what factories make is not announced

    return make


def test_is_the_same_for_few_models_and_for_many(work, make_models):
    ModelPageFactory(slug="mot", complete=True, field=FieldOfWork.HEALTH)
    make_models(FEW, field=FieldOfWork.HEALTH)
    few = {address: work(address) for address in ADDRESSES}
    make_models(MORE, field=FieldOfWork.HEALTH)

    assert {address: work(address) for address in ADDRESSES} == few
    assert {address: queries for address, (queries, _) in few.items() if queries > ADDRESSES[address]} == {}


def test_of_a_search_in_the_list_grows_with_the_hits_alone(work, make_models):
    make_models(3, title="Hẹn giờ")
    call_command("update_index", verbosity=0)
    few = work("/mo-hinh/?q=hen gio")
    make_models(40)
    call_command("update_index", verbosity=0)

    assert work("/mo-hinh/?q=hen gio") == few
