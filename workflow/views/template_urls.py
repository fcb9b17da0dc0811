"""The administrators' addresses of the paper templates, below ``/admin/mau-van-ban/``."""

from django.urls import path

from workflow.views import templates

urlpatterns = [
    path("", templates.template_list, name="workflow_templates"),
    path("<slug:kind>/<slug:form>/", templates.template_page, name="workflow_template"),
    path("<slug:kind>/<slug:form>/tai/", templates.download_current, name="workflow_template_current"),
    path("<slug:kind>/<slug:form>/xem-thu/", templates.download_sample, name="workflow_template_sample"),
    path("<slug:kind>/<slug:form>/<int:number>/tai/", templates.download_version, name="workflow_template_version"),
    path(
        "<slug:kind>/<slug:form>/<int:number>/khoi-phuc/", templates.restore_version, name="workflow_template_restore"
    ),
]
