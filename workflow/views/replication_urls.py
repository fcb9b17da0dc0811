"""The staff's addresses of the replication ledger, below ``/admin/nhan-rong/``."""

from django.urls import path

from workflow.views import replications

urlpatterns = [
    path("", replications.replication_list, name="workflow_replications"),
    path("ghi/", replications.begin, name="workflow_replication_begin"),
    path("dung/", replications.stop, name="workflow_model_stop"),
    path("<int:pk>/", replications.replication_page, name="workflow_replication"),
    path("<int:pk>/dien-bien/", replications.record, name="workflow_replication_record"),
    path("<int:pk>/loi/", replications.rewrite, name="workflow_replication_rewrite"),
    path("<int:pk>/duyet/", replications.approve, name="workflow_replication_approve"),
]
