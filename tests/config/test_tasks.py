"""Wagtail's own background tasks run on django-q2."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection, transaction
from django_q.models import OrmQ
from django_q.models import Task as Finished
from django_tasks import task
from django_tasks.exceptions import InvalidTaskError
from wagtail.models import Page, ReferenceIndex
from wagtail.tasks import delete_file_from_storage_task, update_reference_index_task

from home.models import HomePage
from tests.config.conftest import ROOT


@pytest.fixture(autouse=True)
def empty_queue(db) -> None:
    """Migrating the test database may have queued work of its own."""
    OrmQ.objects.all().delete()


def page_with_link() -> HomePage:
    """A new page whose text links to the root: saving it queues the update of Wagtail's reference index."""
    root = Page.get_first_root_node()
    text = f'<p><a linktype="page" id="{root.pk}">gốc</a></p>'
    return root.add_child(instance=HomePage(title="Có liên kết", introduction=text))


def is_indexed(page: Page) -> bool:
    return ReferenceIndex.get_references_for_object(page).filter(model_path__startswith="introduction").exists()


@pytest.mark.django_db
class TestTask:
    def test_waits_for_the_transaction(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            page_with_link()
            assert not OrmQ.objects.exists()

        assert {queued.task["func"] for queued in OrmQ.objects.all()} == {"config.tasks.run"}

    def test_does_its_work_when_the_queue_runs(self, django_capture_on_commit_callbacks, run_queue):
        with django_capture_on_commit_callbacks(execute=True):
            page = page_with_link()
        assert not is_indexed(page)

        assert run_queue() > 0

        assert is_indexed(page)
        assert not OrmQ.objects.exists()

    def test_is_refused_with_arguments_that_no_queue_can_carry(self, django_capture_on_commit_callbacks):
        with pytest.raises(TypeError), django_capture_on_commit_callbacks(execute=True):
            update_reference_index_task.enqueue(object(), "redirect", "1")

        assert not OrmQ.objects.exists()

    def test_is_refused_when_it_asks_for_its_result(self):
        with pytest.raises(InvalidTaskError):
            task(takes_context=True)(wants_context)


def wants_context(context) -> None:
    """Never queued."""


@pytest.mark.django_db(transaction=True)
class TestWorker:
    def test_takes_what_was_committed_and_leaves_what_was_not(self, worker, tmp_path):
        kept, doomed = tmp_path / "kept", tmp_path / "doomed"
        kept.touch()
        doomed.touch()

        delete_later(doomed)
        with transaction.atomic():
            delete_later(kept)
            transaction.set_rollback(True)

        assert [finished.success for finished in wait_for_results()] == [True]
        assert not doomed.exists()
        assert kept.exists()

    def test_ends_on_request_and_leaves_no_process_behind(self, worker, tmp_path):
        delete_later(tmp_path / "nothing")
        wait_for_results()

        worker.send_signal(signal.SIGTERM)

        assert worker.wait(timeout=20) == 0
        with pytest.raises(ProcessLookupError):
            os.killpg(worker.pid, 0)

    @pytest.fixture
    def worker(self, tmp_path):
        settings = {"DJANGO_SETTINGS_MODULE": "config.settings.test", "TMPDIR": str(tmp_path)}
        process = subprocess.Popen(
            [sys.executable, "manage.py", "qcluster"],
            cwd=ROOT,
            env={**os.environ, **settings, "DATABASE_URL": database_url()},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        yield process
        process.terminate()
        process.wait(timeout=20)


def delete_later(path: Path) -> None:
    storage = ("django.core.files.storage.FileSystemStorage", [], {"location": str(path.parent)})
    delete_file_from_storage_task.enqueue(storage, path.name)


def wait_for_results() -> list[Finished]:
    """What the worker finished, once the queue is empty."""
    deadline = time.monotonic() + 30
    while (OrmQ.objects.exists() or not Finished.objects.exists()) and time.monotonic() < deadline:
        time.sleep(0.1)
    return list(Finished.objects.all())


def database_url() -> str:
    """The address of the database that this test uses."""
    facts = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{facts['NAME']}"
    return f"postgres://{facts['USER']}@/{facts['HOST']}/{facts['NAME']}"
