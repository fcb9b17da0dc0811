"""The one place where something goes live: the end of a Wagtail workflow."""


def finish_workflow(workflow_state, user=None) -> None:
    """
    Publish the revision that the workflow approved (``WAGTAIL_FINISH_WORKFLOW_ACTION``).

    Nobody holds the permission to publish; the acts before this one were the permission.
    """
    revision = workflow_state.current_task_state.revision
    revision.publish(user=user, skip_permission_checks=True)
