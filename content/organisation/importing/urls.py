"""Addresses of the import screens, below /admin/."""

from django.urls import path

from content.organisation.importing.views import ReportView, SampleView, UploadView

urlpatterns = [
    path("organisation/import/<str:kind>/", UploadView.as_view(), name="organisation_import"),
    path("organisation/import/<str:kind>/<uuid:pk>/", ReportView.as_view(), name="organisation_import_report"),
    path(
        "organisation/import/<str:kind>/template.<str:extension>",
        SampleView.as_view(),
        name="organisation_import_sample",
    ),
]
