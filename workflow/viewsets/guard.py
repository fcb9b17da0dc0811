"""Closes every per-row address of a viewset to whoever may not see the row."""

from functools import wraps

from django.http import Http404
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn
from wagtail.admin.views.generic import RevisionsUnscheduleView, UnpublishView
from wagtail.admin.views.generic.lock import LockView, UnlockView
from wagtail.admin.views.generic.workflow import (
    BaseWorkflowFormView,
    ConfirmWorkflowCancellation,
    PreviewRevisionForTask,
)
from wagtail.snippets.views.snippets import IndexView

ACTS_DO_THIS = (
    LockView,
    UnlockView,
    UnpublishView,
    RevisionsUnscheduleView,
    BaseWorkflowFormView,
    ConfirmWorkflowCancellation,
    PreviewRevisionForTask,
)
"""Stock views that would move a record past its acts; Wagtail opens some of them to administrators."""


class OneByOneIndexView(IndexView):
    """A list without tick boxes: nothing is done to many records at once."""

    @cached_property
    def columns(self):
        return [column for column in super().columns if not isinstance(column, BulkActionsCheckboxColumn)]


class GuardedRows:
    """
    Wrapped around a viewset: each view answers 404 for a row that the policy does not show.

    What only acts may do answers 404 to everyone, and so does the chooser that nobody needs.
    """

    index_view_class = OneByOneIndexView

    def get_queryset(self, request):
        return self.permission_policy.instances_user_has_any_permission_for(request.user, {"view", "change"})

    def construct_view(self, view_class, **kwargs):
        view = super().construct_view(view_class, **kwargs)

        @wraps(view)
        def guarded(request, *args, **kwargs):
            pk = kwargs.get("pk", args[0] if args else None)
            if issubclass(view_class, ACTS_DO_THIS) or not (pk is None or self.shows(request, str(pk))):
                raise Http404
            return view(request, *args, **kwargs)

        return guarded

    def shows(self, request, pk: str) -> bool:
        """Whether the reader may see the row that an address names."""
        return pk.isdecimal() and self.get_queryset(request).filter(pk=pk).exists()

    def register_chooser_viewset(self) -> None:
        """A record is reached from its list or its dossier; no form refers to one."""


class DraftsOnly:
    """Mixed into create and edit views: they save drafts; only acts start, advance or end a workflow."""

    workflow = None
