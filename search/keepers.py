"""Who looks after search: administrators and the propaganda department."""

from collections.abc import Iterable

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.permission_policies import ModelPermissionPolicy

from content.organisation.models import Appointment, Office, User


def keeps_search(user: User) -> bool:
    """Whether ``user`` is an administrator or serves in the propaganda department today."""
    if not user.is_active:
        return False
    official = getattr(user, "official", None)
    return user.is_superuser or (official is not None and appointments().filter(official=official).exists())


def appointments() -> QuerySet[Appointment]:
    """Who serves in the propaganda department today."""
    return Appointment.objects.on(timezone.localdate()).filter(office=Office.PROPAGANDA_DEPARTMENT)


class KeeperPolicy(ModelPermissionPolicy):
    """The keepers may do everything, nobody else anything, whatever permissions a group holds."""

    actions = frozenset({"add", "change", "delete", "view"})

    def user_has_permission(self, user: User, action: str) -> bool:
        return action in self.actions and keeps_search(user)

    def user_has_any_permission(self, user: User, actions: Iterable[str]) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        keepers = Q(is_superuser=True) | Q(official__in=appointments().values("official"))
        users = get_user_model().objects.filter(keepers, is_active=True)
        return users if self.actions.intersection(actions) else users.none()


class MissedPolicy(KeeperPolicy):
    """The keepers may read and, where a question names a person after all, delete; nobody writes."""

    actions = frozenset({"view", "delete"})
