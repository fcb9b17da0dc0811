"""Who keeps the rule set and the working calendar."""

from content.organisation.models import User
from workflow.policies.acting import Permission


def may_change_reference(user: User) -> Permission:
    """Administrators only; everyone who reads dossiers may read what governs them."""
    if user.is_active and user.is_superuser:
        return Permission()
    return Permission("Chỉ quản trị hệ thống được thay đổi bộ quy tắc và lịch làm việc.")
