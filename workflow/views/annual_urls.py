"""Below ``/admin/bao-cao-nam/``."""

from django.urls import path

from workflow.views import annual

urlpatterns = [
    path("", annual.annual_list, name="workflow_annual"),
    path("da-gui/<int:pk>/", annual.annual_sent, name="workflow_annual_sent"),
    path("da-gui/<int:pk>/van-ban/", annual.annual_file, name="workflow_annual_file"),
    path("<int:year>/<slug:code>/", annual.annual_page, name="workflow_annual_page"),
    path("<int:year>/<slug:code>/du-thao/", annual.annual_draft, name="workflow_annual_draft"),
]
