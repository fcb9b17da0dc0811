"""Who may open proposals and result reports in the editor (registered with Wagtail)."""

from datetime import date
from typing import ClassVar

from django.contrib.auth import get_user_model
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from wagtail.permission_policies import ModelPermissionPolicy

from content.evaluation.models import Evaluation
from content.organisation.models import Official, User
from content.proposal.models import Proposal
from workflow.policies.acting import official_of
from workflow.policies.visibility import visible_dossiers, visible_proposals
from workflow.rules.stages import Stage

WRITING = frozenset({"add", "change", "delete", "view"})


class RecordPolicy(ModelPermissionPolicy):
    """
    Rows instead of model permissions: what a person may do depends on the record.

    Nobody publishes, locks or unlocks here, administrators included: acts do that.
    """

    actions: ClassVar[frozenset[str]] = WRITING

    def user_has_permission(self, user: User, action: str) -> bool:
        if action not in self.actions or not user.is_active:
            return False
        return official_of(user) is not None or (action == "view" and user.is_superuser)

    def user_has_any_permission(self, user: User, actions) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user: User, action: str, instance: Model) -> bool:
        return self.instances_user_has_permission_for(user, action).filter(pk=instance.pk).exists()

    def user_has_any_permission_for_instance(self, user: User, actions, instance: Model) -> bool:
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user: User, actions) -> QuerySet:
        found = Q(pk__in=[])
        for action in actions:
            found |= Q(pk__in=self.instances_user_has_permission_for(user, action).values("pk"))
        return self.model._default_manager.filter(found)

    def instances_user_has_permission_for(self, user: User, action: str) -> QuerySet:
        if action not in self.actions or not user.is_active:
            return self.model._default_manager.none()
        if action == "view":
            return self.visible(user, timezone.localdate())
        official = official_of(user)
        return self.writable(official, action) if official else self.model._default_manager.none()

    def users_with_any_permission(self, actions) -> QuerySet[User]:
        return get_user_model().objects.filter(is_active=True, official__isnull=False)

    def visible(self, user: User, today: date) -> QuerySet:
        """The rows that ``user`` may read."""
        raise NotImplementedError

    def writable(self, official: Official, action: str) -> QuerySet:
        """The rows that ``official`` may change or delete."""
        raise NotImplementedError


class ReadOnlyPolicy(ModelPermissionPolicy):
    """Administrators read a register that proves what happened; nobody writes in it by hand."""

    def user_has_permission(self, user: User, action: str) -> bool:
        return action == "view" and user.is_active and user.is_superuser


class ProposalPolicy(RecordPolicy):
    """Authors write until the plan is submitted; the lead proposer may throw a draft away."""

    def visible(self, user: User, today: date) -> QuerySet[Proposal]:
        return visible_proposals(user, today)

    def writable(self, official: Official, action: str) -> QuerySet[Proposal]:
        drafts = Proposal.objects.filter(dossier=None)
        if action == "delete":
            return drafts.filter(lead_proposer=official)
        own = Q(lead_proposer=official) | Q(co_authorships__official=official)
        return drafts.filter(pk__in=drafts.filter(own).values("pk"))


class EvaluationPolicy(RecordPolicy):
    """Implementers write the result report until it is sent; nobody adds or deletes one by hand."""

    actions = frozenset({"change", "view"})

    def visible(self, user: User, today: date) -> QuerySet[Evaluation]:
        return Evaluation.objects.filter(proposal__dossier__in=visible_dossiers(user, today))

    def writable(self, official: Official, action: str) -> QuerySet[Evaluation]:
        return Evaluation.objects.filter(
            proposal__dossier__implementers=official, proposal__dossier__stage=Stage.RESULT_REPORT_DUE
        )
