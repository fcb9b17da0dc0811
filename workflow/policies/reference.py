"""Who keeps the rule set and the working calendar."""

from collections.abc import Iterable

from wagtail.permission_policies import ModelPermissionPolicy

from content.organisation.models import User
from workflow.policies.acting import Permission


def may_change_reference(user: User) -> Permission:
    """Administrators only; everyone who reads dossiers may read what governs them."""
    if user.is_active and user.is_superuser:
        return Permission()
    return Permission("Chỉ quản trị hệ thống được thay đổi bộ quy tắc và lịch làm việc.")


class ReferencePolicy(ModelPermissionPolicy):
    """Administrators only, whatever permissions a group holds."""

    def user_has_permission(self, user: User, action: str) -> bool:
        return bool(may_change_reference(user))

    def user_has_any_permission(self, user: User, actions: Iterable[str]) -> bool:
        return bool(may_change_reference(user))
