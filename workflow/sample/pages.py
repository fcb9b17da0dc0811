"""What the sample agencies added to their model pages, and who copied the models."""

import tomllib
from functools import cache
from pathlib import Path

from django.utils.html import format_html

from content.organisation.models import Agency, AgencyKind, User
from content.showcase.ledger import Report
from content.showcase.models import ModelPage, Replication
from workflow.actions.replication import ApproveWords, BeginReplication, RecordProgress, SetDiscontinuation
from workflow.sample.days import Days
from workflow.sample.driver import at
from workflow.sample.texts import cases

FILE = Path(__file__).with_name("pages.toml")
KEEPER = "tuyen-giao"


@cache
def details() -> dict:
    """The whole file."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def add_details(page: ModelPage, number: int) -> None:
    """Give the steps of the draft ``page`` of case ``number`` their time, people and money; not saved."""
    known = next((told for told in details()["page"] if told["number"] == number), None)
    if known is None:
        return
    page.optional_resources = format_html("<p>{}</p>", known["optional"])
    for step, needs in zip(page.steps, known["steps"], strict=False):
        step.value.update(needs)


def make_replications(days: Days) -> None:
    """The agencies that only copy, what they recorded through the propaganda department, and what stopped."""
    province = Agency.objects.get(code="ubnd-tinh")
    for place in details()["place"]:
        facts = {"name": place["name"], "kind": AgencyKind.STATE, "superior": province}
        Agency.objects.get_or_create(code=place["code"], defaults=facts)
    keeper = User.objects.get(username=KEEPER)
    for told in details()["page"]:
        page = ModelPage.objects.get(evaluation__proposal__title=title_of(told["number"]))
        for copy in told.get("replication", []):
            copied(page, copy, days, keeper)
        if stop := told.get("stop"):
            day = days.ago(stop["ago"])
            SetDiscontinuation(
                user=keeper, now=at(day), page=page, is_stopped=True, on=day, reason=stop["reason"]
            ).execute()


def title_of(number: int) -> str:
    """The title of case ``number``."""
    return cases()[number]["title"]


def copied(page: ModelPage, copy: dict, days: Days, keeper: User) -> Replication:
    """One agency's way with ``page``, told day by day and approved at the end."""
    first, *later = [dict(entry) for entry in copy["entries"]]
    day = days.ago(first.pop("ago"))
    made = BeginReplication(
        user=keeper, now=at(day), page=page, agency=Agency.objects.get(code=copy["agency"]),
        adaptation=copy.get("adaptation", ""), contact=copy.get("contact", ""),
        state=first.pop("state"), on=day, report=Report(**first),
    ).execute()  # fmt: skip
    for entry in later:
        day = days.ago(entry.pop("ago"))
        RecordProgress(
            user=keeper, now=at(day), replication=made, state=entry.pop("state"), on=day, report=Report(**entry)
        ).execute()
    made = Replication.objects.get(pk=made.pk)
    ApproveWords(user=keeper, now=at(day, 11), replication=made, seen=made.fingerprint).execute()
    return made
