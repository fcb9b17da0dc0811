"""The addresses of personal links, below ``/hoi-dong/``: the only ones of the procedure outside the admin."""

from django.urls import path

from workflow.views import council_link

urlpatterns = [
    path("<str:token>/", council_link.link_page, name="workflow_council_link"),
    path("<str:token>/tep/<int:pk>/", council_link.link_attachment, name="workflow_council_link_attachment"),
]
