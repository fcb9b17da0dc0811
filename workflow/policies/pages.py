"""The gate in front of publishing: a model page goes live through its workflow only."""

from django.utils import timezone
from wagtail.models import Page, PagePermissionTester

from content.organisation.offices import offices_on
from content.showcase.models import ModelIndexPage, ModelPage
from workflow.models import Dossier
from workflow.policies.acting import holds, official_of
from workflow.policies.actors import Actor
from workflow.rules.stages import Stage

EDITORS = {
    Stage.AWAITING_CLEARANCE: (Actor.HEAD, Actor.CLERK, Actor.PROPAGANDA),
    Stage.AWAITING_PUBLICATION: (Actor.PROPAGANDA,),
}


class GatedPageTester(PagePermissionTester):
    """
    Wagtail's rules, less every direct door to the public for model pages (Điều 19.2).

    While a model page is being cleared, the agency concerned and the propaganda department may
    edit its draft; administrators may not publish it either.
    """

    def can_edit(self) -> bool:
        return super().can_edit() or (isinstance(self.page, ModelPage) and self.edits_draft())

    def can_publish(self) -> bool:
        return super().can_publish() and not isinstance(self.page, ModelPage)

    def can_publish_subpage(self) -> bool:
        """Wagtail saves a new page live before it checks the page itself, so refuse at the parent."""
        return super().can_publish_subpage() and not isinstance(self.page, ModelIndexPage)

    def can_add_subpage(self) -> bool:
        """A model page comes from a recognised result, never from the page tree."""
        return super().can_add_subpage() and not isinstance(self.page, ModelIndexPage)

    def can_copy_to(self, destination: Page, recursive: bool = False) -> bool:
        """A copy would leave the record behind."""
        return super().can_copy_to(destination, recursive) and not isinstance(self.page, ModelPage)

    def can_submit_for_moderation(self) -> bool:
        """The acts of the dossier start the workflow."""
        return super().can_submit_for_moderation() and not isinstance(self.page, ModelPage)

    def edits_draft(self) -> bool:
        """Whether the user has a part in clearing this page now."""
        official = official_of(self.user)
        dossier = Dossier.objects.filter(proposal__evaluation__model_page=self.page.pk).first()
        if official is None or dossier is None:
            return False
        held = offices_on(official, timezone.localdate())
        return any(holds(actor, dossier, held) for actor in EDITORS.get(Stage(dossier.stage), ()))
