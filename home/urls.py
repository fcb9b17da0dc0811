"""Public addresses that stand in no page tree."""

from django.urls import path

from home import components_page, site_map
from home.api.v2 import api as api_v2
from home.api.v3 import api as api_v3
from home.feedback import views as feedback
from home.feeds import ModelFeed
from home.oembed import oembed
from home.open_data import views as open_data
from home.statistics import views as statistics
from home.visits.views import count_visit, count_visit_without_script

urlpatterns = [
    path("api/v2/", api_v2.urls),
    path("api/v3/", api_v3.urls),
    path("du-lieu-mo/", open_data.index, name="open_data"),
    path("du-lieu-mo/datapackage.json", open_data.package, name="open_data_package"),
    path("du-lieu-mo/<slug:slug>.<slug:extension>", open_data.download, name="open_data_file"),
    path("feeds/mo-hinh.xml", ModelFeed(), name="model_feed"),
    path("oembed/", oembed, name="oembed"),
    path("thong-ke/", statistics.statistics, name="statistics"),
    path("thong-ke/<slug:key>.<slug:extension>", statistics.download, name="statistics_file"),
    path("so-do-trang/", site_map.site_map, name="site_map"),
    path("thanh-phan/", components_page.components, name="components"),
    path("gop-y/", feedback.page_opinion, name="page_opinion"),
    path("gop-y/cam-on/", feedback.thanks, name="page_feedback_thanks"),
    path("bao-loi/", feedback.page_report, name="page_report"),
    path("luot-xem/", count_visit, name="count_visit"),
    path("luot-xem/diem.gif", count_visit_without_script, name="count_visit_without_script"),
]
