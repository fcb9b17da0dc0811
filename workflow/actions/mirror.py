"""Keeps Wagtail's moderation workflows at the step that a dossier's stage belongs to."""

from wagtail.models import Task

from content.evaluation.models import Evaluation
from content.organisation.models import User
from content.proposal.models import Proposal
from content.showcase.models import ModelPage
from workflow.models import Dossier
from workflow.rules.stages import STAGES, Part, Stage, Step

Subject = Proposal | Evaluation | ModelPage


def mirror(dossier: Dossier, user: User | None) -> None:
    """
    Start, advance, finish or end the workflow of the proposal, the evaluation or the model page.

    An approved last step publishes through ``WAGTAIL_FINISH_WORKFLOW_ACTION``; a refusal ends
    the workflow for good.
    """
    stage = Stage(dossier.stage)
    info = STAGES[stage]
    for part, subject in subjects(dossier):
        if stage is Stage.REFUSED:
            refuse(subject, user)
        elif info.part is part and info.step is not None:
            bring_to(subject, info.step, user)
        elif part in finished_parts(stage):
            finish(subject, user)


def subjects(dossier: Dossier) -> list[tuple[Part, Subject]]:
    """What is moderated, and in which part of the way."""
    found: list[tuple[Part, Subject]] = [(Part.APPROVAL, dossier.proposal)]
    evaluation = Evaluation.objects.filter(proposal=dossier.proposal).first()
    if evaluation is not None:
        found.append((Part.EVALUATION, evaluation))
        found.extend((Part.PUBLICITY, page) for page in ModelPage.objects.filter(evaluation=evaluation))
    return found


def finished_parts(stage: Stage) -> set[Part]:
    """The parts whose last step lies behind ``stage``."""
    finished = {Part.APPROVAL} if stage is not Stage.REFUSED else set()
    if stage in {Stage.RECOGNISED, Stage.PUBLISHED} or STAGES[stage].part is Part.PUBLICITY:
        finished.add(Part.EVALUATION)
    if stage is Stage.PUBLISHED:
        finished.add(Part.PUBLICITY)
    return finished


def step_of(task: Task) -> Step:
    """The step that a task stands for, told by its class alone."""
    return task.specific_class.step


def bring_to(subject: Subject, step: Step, user: User | None) -> None:
    """Start the workflow if it does not run, go back to its start if need be, and approve up to ``step``."""
    state = subject.current_workflow_state or subject.get_workflow().start(subject, user)
    here = step_of(state.current_task_state.task)
    if here == step:
        return
    steps = [
        step_of(link.task) for link in state.workflow.workflow_tasks.select_related("task").order_by("sort_order")
    ]
    if steps.index(here) > steps.index(step):
        state.cancel(user=user)
        state = subject.get_workflow().start(subject, user)
        here = step_of(state.current_task_state.task)
    for _ in range(steps.index(here), steps.index(step)):
        state.current_task_state.approve(user=user)
        state = subject.current_workflow_state


def finish(subject: Subject, user: User | None) -> None:
    """Approve whatever steps are left, of a workflow that somebody cancelled too."""
    if subject.first_published_at is None and subject.current_workflow_state is None:
        subject.get_workflow().start(subject, user)
    while (task_state := subject.current_workflow_task_state) is not None:
        task_state.approve(user=user)


def refuse(subject: Subject, user: User | None) -> None:
    """End the running workflow: the refusal is final."""
    task_state = subject.current_workflow_task_state
    if task_state is not None:
        workflow_state = task_state.workflow_state
        task_state.reject(user=user, update=False)
        workflow_state.cancel(user=user)
