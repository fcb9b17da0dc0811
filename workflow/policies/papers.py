"""Who replaces the templates of official papers."""

from content.organisation.models import User


def may_manage_templates(user: User) -> bool:
    """Administrators only: a template speaks for every agency."""
    return user.is_active and user.is_superuser
