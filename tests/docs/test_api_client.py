"""The example client in the documentation works against the running portal."""

import subprocess
import sys

from content.proposal.models import FieldOfWork
from content.showcase.models import ReplicationState
from tests.config.conftest import ROOT
from tests.factories.showcase import ModelPageFactory, ReplicationFactory

CLIENT = ROOT / "docs" / "api" / "client.py"


def test_prints_what_others_copied_with_success(live_server):
    first, second, third = (ModelPageFactory(field=FieldOfWork.HEALTH, title=f"Kho {name}") for name in "ABC")
    ReplicationFactory(page=first, state=ReplicationState.SUCCEEDED)
    ReplicationFactory.create_batch(2, page=second, state=ReplicationState.SUCCEEDED)
    ReplicationFactory(page=third, state=ReplicationState.FAILED)
    ReplicationFactory(page__title="Lớp", state=ReplicationState.SUCCEEDED)

    asked = [sys.executable, "-I", str(CLIENT), live_server.url, "health"]
    printed = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True, env={"PYTHONUTF8": "1"}).stdout

    assert [line.split("\t")[:2] for line in printed.splitlines()] == [["2", "Kho B"], ["1", "Kho A"]]


def test_finds_every_model_beyond_one_answer(live_server, monkeypatch):
    monkeypatch.syspath_prepend(CLIENT.parent)
    client = __import__("client")
    monkeypatch.setattr(client, "AT_ONCE", 2)
    pages = [ModelPageFactory() for _ in range(5)]

    found = [model["slug"] for model in client.models(live_server.url)]

    assert sorted(found) == sorted(page.slug for page in pages)
