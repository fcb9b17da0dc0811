"""Runs Wagtail's own background tasks on django-q2."""

from functools import partial

from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django_q.tasks import async_task
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskResult, TaskResultStatus
from django_tasks.exceptions import InvalidTaskError
from django_tasks.utils import get_random_id


def run(task_path: str, args: list, kwargs: dict) -> None:
    """Call the task that stands at ``task_path``. Executed by the worker, perhaps more than once."""
    import_string(task_path).call(*args, **kwargs)


class DjangoQBackend(BaseTaskBackend):
    """Queues a task once the surrounding transaction commits; the queue delivers it at least once."""

    def validate_task(self, task: Task) -> None:
        """Refuse, besides what the base refuses, tasks that ask for their own result record."""
        super().validate_task(task)
        if task.takes_context:
            raise InvalidTaskError("This backend keeps no result that a task could take as its context.")

    def enqueue(self, task: Task, args: tuple, kwargs: dict) -> TaskResult:
        """Raises ``InvalidTaskError`` or, for arguments that JSON cannot hold, ``TypeError``."""
        self.validate_task(task)
        result: TaskResult = TaskResult(
            task=task,
            id=get_random_id(),
            status=TaskResultStatus.READY,
            enqueued_at=timezone.now(),
            started_at=None,
            finished_at=None,
            last_attempted_at=None,
            args=list(args),
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
        transaction.on_commit(partial(async_task, "config.tasks.run", task.module_path, result.args, result.kwargs))
        return result
