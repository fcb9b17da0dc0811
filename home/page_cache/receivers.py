"""What counts as a change of the public site."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.contrib.frontend_cache.utils import PurgeBatch, purge_page_from_cache
from wagtail.images import get_image_model
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from content.freshness import SITE, changed, kind_source, page_source
from content.organisation.models import Agency
from content.showcase.models import Discontinuation, ModelPage, Replication, ReplicationEntry
from home.page_cache.changes import note

SHOWN_EVERYWHERE = (Agency, Site, get_image_model())


def page_changed(instance: Page, **kwargs: object) -> None:
    """A page went live, changed, or was taken back: its own copies and the lists of its kind."""
    note([page_source(instance), kind_source(type(instance))])
    purge_lists(instance)


def page_deleted(instance: Page, **kwargs: object) -> None:
    if isinstance(instance, Page) and instance.live:
        page_changed(instance)


def page_moved(instance: Page, **kwargs: object) -> None:
    """Addresses and the way back change, under the old place and the new."""
    note([SITE])


def shared_changed(instance: Model, created: bool = False, **kwargs: object) -> None:
    """Something that any page may show changed. What has just been made is on none yet."""
    if not created:
        note([SITE])


def restriction_changed(instance: PageViewRestriction, **kwargs: object) -> None:
    """Some pages are no longer for everyone, or are again: those below them too, and whatever lists them."""
    note([SITE])


def ledger_changed(instance: Replication | ReplicationEntry | Discontinuation, **kwargs: object) -> None:
    """A replication began, went on or ended, or the model was stopped."""
    page = instance.replication.page if isinstance(instance, ReplicationEntry) else instance.page
    note([page_source(page), kind_source(ModelPage)])
    purge_page_from_cache(page)
    purge_lists(page)


def sources_changed(sender: object, sources: list[str], **kwargs: object) -> None:
    note(sources)


def purge_lists(page: Page) -> None:
    """Wagtail's front-end cache drops the page itself; the lists above it must go as well."""
    batch = PurgeBatch()
    batch.add_pages(page.get_ancestors().filter(depth__gt=1))
    batch.purge()


def connect() -> None:
    for signal in (page_published, page_unpublished):
        signal.connect(page_changed, dispatch_uid="page_cache.page_changed")
    post_delete.connect(page_deleted, dispatch_uid="page_cache.page_deleted")
    post_page_move.connect(page_moved, dispatch_uid="page_cache.page_moved")
    for model in SHOWN_EVERYWHERE:
        for signal in (post_save, post_delete):
            signal.connect(shared_changed, sender=model, dispatch_uid=f"page_cache.{model._meta.label}")
    for signal in (post_save, post_delete):
        signal.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="page_cache.restriction_changed")
    for model in (Replication, ReplicationEntry, Discontinuation):
        post_save.connect(ledger_changed, sender=model, dispatch_uid=f"page_cache.{model._meta.label}")
    changed.connect(sources_changed, dispatch_uid="page_cache.sources_changed")
