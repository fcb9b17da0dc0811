"""Puts the reference tables and their import into the admin."""

from django.urls import URLPattern
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail_modeladmin.options import modeladmin_register

from content.organisation.admin import OrganisationGroup
from content.organisation.importing.urls import urlpatterns

modeladmin_register(OrganisationGroup)


@hooks.register("register_admin_urls")
def import_urls() -> list[URLPattern]:
    return urlpatterns


@hooks.register("register_log_actions")
def import_action(actions: LogActionRegistry) -> None:
    actions.register_action("organisation.import", "Nhập từ tệp", "Đã nhập từ tệp")
