"""The staff's lists with 10,000 open dossiers and with 100,000: time, and questions to the database."""

from collections.abc import Iterator

from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bench.province import make_dossiers
from bench.table import Row
from bench.timing import milliseconds
from content.organisation.models import Appointment, Office, Official, User

TITLE = "The staff's lists, 10,000 open dossiers and 100,000"
FEW, MANY = 10_000, 100_000
TEXT = "Chia giờ làm việc thành khung, mỗi khung nhận một số hồ sơ nhất định."
COMMISSION, HEAD = "commission", "bench-7"
EVERYTHING = {"xem": "tat-ca"}
LISTS = {
    "staff list, whole province": (COMMISSION, "workflow_dossiers", EVERYTHING),
    "staff list, last page": (COMMISSION, "workflow_dossiers", {**EVERYTHING, "trang": "999999"}),
    "staff list, search by code": (COMMISSION, "workflow_dossiers", {**EVERYTHING, "q": "HS-2026-00042"}),
    "staff list, search by words": (COMMISSION, "workflow_dossiers", {**EVERYTHING, "q": "quầy số 77"}),
    "staff list, what waits for a head": (HEAD, "workflow_dossiers", {}),
    "register of cases": (COMMISSION, "workflow_register_cases", {}),
    "register of late steps": (COMMISSION, "workflow_register_late", {"late": "1"}),
    "home, commission": (COMMISSION, "wagtailadmin_home", {}),
    "home, head": (HEAD, "wagtailadmin_home", {}),
}
"""Who reads, which address, and what it is asked."""


def rows() -> Iterator[Row]:
    """For each list: milliseconds and queries with few and with many, and how they compare."""
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        few, many = measured(FEW, FEW), measured(MANY - FEW, MANY)
    for name in LISTS:
        yield Row(f"{name}: with 10,000", few[name][0], "ms")
        yield Row(f"{name}: with 100,000", many[name][0], "ms")
        yield Row(f"{name}: 100,000 : 10,000", many[name][0] / few[name][0], "times", most=1.3)
        yield Row(f"{name}: queries more than with 10,000", many[name][1] - few[name][1], "", most=0)
    first, last = many["staff list, whole province"][0], many["staff list, last page"][0]
    yield Row("staff list with 100,000: last page : first", last / first, "times", most=2)


def measured(more: int, total: int) -> dict[str, tuple[float, int]]:
    """Milliseconds and queries of each list once ``more`` dossiers make ``total``."""
    make_dossiers(more, today=timezone.localdate(), text=TEXT)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    readers = {code: reader(code) for code in (COMMISSION, HEAD)}
    return {name: figures(readers[code], reverse(view), asked) for name, (code, view, asked) in LISTS.items()}


def reader(code: str) -> Client:
    """Someone of the agency ``code`` who has an account: its head where there is one."""
    held = Appointment.objects.filter(agency__code=code, office__in=(Office.HEAD, Office.ORGANISATION_COMMISSION))
    official = Official.objects.get(appointments__in=held)
    if official.user is None:
        official.user = User.objects.create_user(username=code)
        official.save()
    client = Client()
    client.force_login(official.user)
    return client


def figures(client: Client, address: str, asked: dict[str, str]) -> tuple[float, int]:
    """Milliseconds and queries of one list."""

    def fetch() -> None:
        status = client.get(address, asked).status_code
        if status != 200:
            raise RuntimeError(f"{address} answers {status}.")

    took = milliseconds(fetch, times=5)
    with CaptureQueriesContext(connection) as seen:
        fetch()
    return took, len(seen)
