"""Addresses of feedback below /admin/gop-y/."""

from django.urls import path

from home.feedback import admin_views

urlpatterns = [
    path("", admin_views.report_list, name="page_reports"),
    path("<int:pk>/", admin_views.report, name="page_report_answer"),
    path("luot-xem/", admin_views.figures, name="page_figures"),
]
