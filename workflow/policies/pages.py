"""The gate in front of publishing: a model page goes live through its workflow only."""

from django.utils import timezone
from wagtail.models import PagePermissionTester
from wagtail.permission_policies.pages import PagePermissionPolicy

from content.organisation.models import User
from content.organisation.offices import offices_on
from content.showcase.models import ModelIndexPage, ModelPage
from workflow.models import Dossier
from workflow.policies.acting import holds, official_of
from workflow.policies.actors import OFFICE_OF, Actor, along
from workflow.rules.routes import Route
from workflow.rules.stages import Stage

EDITORS = {
    Stage.AWAITING_CLEARANCE: (Actor.HEAD, Actor.CLERK, Actor.PROPAGANDA),
    Stage.AWAITING_PUBLICATION: (Actor.PROPAGANDA,),
}
EDITING_OFFICES = frozenset(
    OFFICE_OF[actor] for actors in EDITORS.values() for route in (None, Route.BOARD) for actor in along(actors, route)
)
WRITING = frozenset({"add", "change", "delete"})


class DraftPagePolicy(PagePermissionPolicy):
    """
    Wagtail's rules for the page tree, and the first door of its page screens for those who edit drafts.

    Preview and history ask here whether the user may change any page at all, and then the tester of
    the page in question. The page tree asks for more, and stays closed. (Registered with Wagtail.)
    """

    def user_has_any_permission(self, user: User, actions) -> bool:
        if super().user_has_any_permission(user, actions):
            return True
        held = offices_on(official_of(user), timezone.localdate())
        return WRITING.issuperset(actions) and any(office in EDITING_OFFICES for _, office in held)


class GatedPageTester(PagePermissionTester):
    """
    Wagtail's rules, less every direct door to the public for model pages (Điều 19.2).

    While a model page is being cleared, the agency concerned and the propaganda department edit
    its draft, whatever their rights in the page tree. Everything else that may be done to a model
    page is for administrators; publishing it is not for them either.
    """

    @property
    def is_model(self) -> bool:
        """Whether the page is a model page."""
        return isinstance(self.page, ModelPage)

    @property
    def is_reserved(self) -> bool:
        """Whether the page is a model page and the user no administrator."""
        return self.is_model and not self.user.is_superuser

    def can_edit(self) -> bool:
        return self.edits_draft() if self.is_reserved else super().can_edit()

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """What other agencies recorded about a model is kept, and the model with it."""
        if not super().can_delete(ignore_bulk) or self.is_reserved:
            return False
        return not (self.is_model and (self.page.replications.exists() or self.page.discontinuations.exists()))

    def can_unpublish(self) -> bool:
        return super().can_unpublish() and not self.is_reserved

    def can_lock(self) -> bool:
        return super().can_lock() and not self.is_reserved

    def can_unlock(self) -> bool:
        return super().can_unlock() and not self.is_reserved

    def can_publish(self) -> bool:
        return super().can_publish() and not self.is_model

    def can_publish_subpage(self) -> bool:
        """Wagtail saves a new page live before it checks the page itself, so refuse at the parent."""
        return super().can_publish_subpage() and not isinstance(self.page, ModelIndexPage)

    def can_add_subpage(self) -> bool:
        """A model page comes from a recognised result, never from the page tree."""
        return super().can_add_subpage() and not isinstance(self.page, ModelIndexPage)

    def can_copy(self) -> bool:
        """A copy would leave the record behind."""
        return super().can_copy() and not self.is_model

    def can_submit_for_moderation(self) -> bool:
        """The acts of the dossier start the workflow."""
        return super().can_submit_for_moderation() and not self.is_model

    def edits_draft(self) -> bool:
        """Whether the user has a part in clearing this page now."""
        official = official_of(self.user)
        dossier = Dossier.objects.filter(proposal__evaluation__model_page=self.page.pk).first()
        if official is None or dossier is None:
            return False
        held = offices_on(official, timezone.localdate())
        actors = along(EDITORS.get(Stage(dossier.stage), ()), dossier.route)
        return any(holds(actor, dossier, held) for actor in actors)
