"""Public pages made anew with 100 models and with 10,000: time, and questions to the database."""

from collections.abc import Iterator

from django.core.cache import caches
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from bench.models import COMMON, RARE, make_models
from bench.table import Row
from bench.timing import milliseconds
from content.showcase.catalogue import keeper
from home.page_cache.changes import log

TITLE = "Public pages made anew, 100 models and 10,000"
FEW, MANY = 100, 10_000
ARTICLE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-{}/"
PAGES = {
    "home": ("/", None),
    "list": ("/mo-hinh/", None),
    "list, narrowed, second page": ("/mo-hinh/?linh-vuc=health&trang=2", None),
    "list, most copied first": ("/mo-hinh/?sap-xep=nhan-rong", None),
    "list, a word on ten models": (f"/mo-hinh/?q={RARE}", None),
    "list, a word on each model": (f"/mo-hinh/?q={COMMON}", None),
    "list, the last page": ("/mo-hinh/?trang=999999", None),
    "model": ("/mo-hinh/trang-7/", 10),
    "models over the API, narrowed": ("/api/v3/models/?maturity=dang-nhan-rong&order=title", None),
    "compared models": ("/mo-hinh/so-sanh/?m=trang-7&m=trang-8", None),
    "article": (ARTICLE.format(7), None),
    "article with its models": (ARTICLE.format(17), None),
    "search, a word on ten pages": (f"/tim-kiem/?q={RARE}", None),
    "search, a word on each page": (f"/tim-kiem/?q={COMMON}", None),
}
"""Addresses, and how many queries are allowed where there is a goal for it."""


def rows() -> Iterator[Row]:
    """For each page: milliseconds and queries with few and with many."""
    with override_settings(PAGE_CACHE_SECONDS=600, PAGE_CACHE_LOOK_SECONDS=600, ALLOWED_HOSTS=["testserver"]):
        make_models(0, FEW)
        few, few_anew = measured(), milliseconds(keeper().make)
        make_models(FEW, MANY)
        many, many_anew = measured(), milliseconds(keeper().make)
    yield Row("what a process does once after a change: with 100", few_anew, "ms")
    yield Row("what a process does once after a change: with 10,000", many_anew, "ms")
    for name, (_address, most) in PAGES.items():
        yield Row(f"{name}: with 100", few[name][0], "ms")
        yield Row(f"{name}: with 10,000", many[name][0], "ms")
        yield Row(f"{name}: 10,000 : 100", many[name][0] / few[name][0], "times")
        yield Row(f"{name}: queries with 10,000", many[name][1], "", most=most)
        yield Row(f"{name}: queries more than with 100", many[name][1] - few[name][1], "", most=0)


def measured() -> dict[str, tuple[float, int]]:
    """Milliseconds and queries of each page, by its name. What the process keeps is warm, copies are not used."""
    log.forget()
    return {name: (milliseconds(lambda a=address: fetch(a)), queries(address)) for name, (address, _) in PAGES.items()}


def queries(address: str) -> int:
    """The questions to the database for one page."""
    with CaptureQueriesContext(connection) as seen:
        fetch(address)
    return len(seen)


def fetch(address: str) -> None:
    """Have the page made."""
    for copies in ("pages", "asked"):
        caches[copies].clear()
    status = Client().get(address).status_code
    if status != 200:
        raise RuntimeError(f"{address} answers {status}.")
