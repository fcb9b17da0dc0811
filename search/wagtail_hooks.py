"""Where search enters the admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from search.keepers import KeeperPolicy, MissedPolicy
from search.models import MissedSearch, PickedPage, Synonym
from search.viewsets import SearchViewSetGroup

register_permission_policy(Synonym, KeeperPolicy(Synonym))
register_permission_policy(PickedPage, KeeperPolicy(PickedPage))
register_permission_policy(MissedSearch, MissedPolicy(MissedSearch))


@hooks.register("register_admin_viewset")
def register_search_viewsets() -> SearchViewSetGroup:
    return SearchViewSetGroup()
