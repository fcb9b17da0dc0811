"""Which pictures a person may put on a page (registered with Wagtail)."""

from django.db.models import QuerySet
from django.utils import timezone
from wagtail.images.models import Image
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy

from content.organisation.models import Office, User
from content.organisation.offices import offices_on
from workflow.policies.acting import official_of


class PicturePolicy(CollectionOwnershipPermissionPolicy):
    """
    Wagtail's rules for collections, less other agencies' pictures.

    An official sees what their own agency uploaded, the propaganda department everything: a
    picture of a draft is no more public than the draft.
    """

    def user_has_any_permission_for_instance(self, user: User, actions, instance: Image) -> bool:
        allowed = super().user_has_any_permission_for_instance(user, actions, instance)
        return allowed and self.of_own_agency(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user: User, actions) -> QuerySet[Image]:
        return super().instances_user_has_any_permission_for(user, actions) & self.of_own_agency(user)

    def of_own_agency(self, user: User) -> QuerySet[Image]:
        """The pictures whose uploader works where ``user`` does; all of them for whoever looks at all agencies."""
        official = official_of(user)
        held = offices_on(official, timezone.localdate())
        if user.is_superuser or official is None or any(office == Office.PROPAGANDA_DEPARTMENT for _, office in held):
            return Image.objects.all()
        # Not through a join: the search of the chooser filters by the columns of the picture alone.
        return Image.objects.filter(uploaded_by_user__in=User.objects.filter(official__agency=official.agency_id))
