"""Public addresses that stand in no page tree."""

from django.urls import path

from home import components_page, site_map
from home.feedback import views as feedback
from home.visits.views import count_visit

urlpatterns = [
    path("so-do-trang/", site_map.site_map, name="site_map"),
    path("thanh-phan/", components_page.components, name="components"),
    path("gop-y/", feedback.page_opinion, name="page_opinion"),
    path("gop-y/cam-on/", feedback.thanks, name="page_feedback_thanks"),
    path("bao-loi/", feedback.page_report, name="page_report"),
    path("luot-xem/", count_visit, name="count_visit"),
]
