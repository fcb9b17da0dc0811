"""Closes every per-row address of a viewset to whoever may not see the row."""

from functools import wraps

from django.http import Http404


class GuardedRows:
    """
    Wrapped around a viewset: each view answers 404 for a row that the policy does not show.

    A task state in the address must belong to the row in the address.
    """

    def get_queryset(self, request):
        return self.permission_policy.instances_user_has_any_permission_for(request.user, {"view", "change"})

    def construct_view(self, view_class, **kwargs):
        view = super().construct_view(view_class, **kwargs)

        @wraps(view)
        def guarded(request, *args, **kwargs):
            pk = kwargs.get("pk", args[0] if args else None)
            if pk is not None:
                row = self.get_queryset(request).filter(pk=pk).first()
                if row is None or not belongs(row, kwargs.get("task_state_id")):
                    raise Http404
            return view(request, *args, **kwargs)

        return guarded


def belongs(row, task_state_id: int | None) -> bool:
    """Whether the task state, where one is named, is a state of this row's workflow."""
    if task_state_id is None:
        return True
    return row.workflow_states.filter(task_states=task_state_id).exists()


class DraftsOnly:
    """Mixed into create and edit views: they save drafts; only acts start, advance or end a workflow."""

    workflow = None
