"""What every page of the portal inherits."""

from django.conf import settings
from django.utils.module_loading import import_string
from wagtail.models import Page

from content.text import vietnamese_slug


class SitePage(Page):
    """
    A page with a Vietnamese-aware slug, whose permissions the layer above may narrow.

    ``settings.CONTENT_PAGE_TESTER`` names the permission tester: the gate that lets a model
    page go live through its workflow only.
    """

    class Meta:
        abstract = True

    def full_clean(self, *args, **kwargs):
        if not self.slug:
            self.slug = vietnamese_slug(self.title)[:200]
        super().full_clean(*args, **kwargs)

    def permissions_for_user(self, user):
        return import_string(settings.CONTENT_PAGE_TESTER)(user, self)
