"""What officials may do with pictures."""

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, GroupCollectionPermission

from content.organisation.models import staff_group


def ensure_picture_permissions() -> None:
    """Let officials upload and choose pictures for the drafts that they edit; the policies narrow it."""
    images, _ = ContentType.objects.get_or_create(app_label="wagtailimages", model="image")
    for action in ("add", "choose"):
        permission, _ = Permission.objects.get_or_create(
            content_type=images, codename=f"{action}_image", defaults={"name": f"Can {action} image"}
        )
        GroupCollectionPermission.objects.get_or_create(
            group=staff_group(), collection=Collection.get_first_root_node(), permission=permission
        )
