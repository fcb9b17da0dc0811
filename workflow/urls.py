"""The staff's addresses, below ``/admin/ho-so/``."""

from django.urls import path

from workflow.views import (
    calendar,
    dossiers,
    downloads,
    good_faith,
    notices,
    prepared,
    proposals,
    rule_sets,
    substitution,
    worksheet,
    wrongdoing,
)

urlpatterns = [
    path("", dossiers.dossier_list, name="workflow_dossiers"),
    path("<int:pk>/", dossiers.dossier_page, name="workflow_dossier"),
    path("<int:pk>/khuyen-khich-bao-ve/", worksheet.worksheet, name="workflow_worksheet"),
    path("<int:pk>/khuyen-khich-bao-ve/<slug:kind>/", worksheet.perform, name="workflow_worksheet_act"),
    path("<int:pk>/ho-so-thien-chi/", good_faith.download, name="workflow_good_faith"),
    path("<int:pk>/<slug:kind>/", dossiers.perform, name="workflow_act"),
    path("<int:pk>/van-ban-soan-san/<slug:key>/", prepared.download, name="workflow_paper"),
    path("de-xuat/<int:pk>/", proposals.proposal_page, name="workflow_proposal"),
    path("de-xuat/<int:pk>/trinh/", proposals.submit, name="workflow_submit"),
    path("de-xuat/<int:pk>/dinh-kem/", proposals.attach, name="workflow_attach"),
    path("de-xuat/<int:pk>/go-tep/<int:attachment>/", proposals.detach, name="workflow_detach"),
    path("thong-bao/", notices.settings, name="workflow_notices"),
    path("thong-bao/lich/", notices.renew_calendar, name="workflow_calendar_renew"),
    path("thong-bao/lich/thu-hoi/", notices.end_calendar, name="workflow_calendar_end"),
    path("lam-thay/", substitution.substitutions, name="workflow_substitutions"),
    path("lam-thay/<int:pk>/thu-hoi/", substitution.end, name="workflow_substitution_end"),
    path("tep/<int:pk>/", downloads.attachment, name="workflow_attachment"),
    path("bo-quy-tac/", rule_sets.rule_set_list, name="workflow_rule_sets"),
    path("bo-quy-tac/thay-doi/", rule_sets.rule_set_edit, name="workflow_rule_set_edit"),
    path("bo-quy-tac/<int:number>/", rule_sets.rule_set_page, name="workflow_rule_set"),
    path("lich-lam-viec/", calendar.calendar_page, name="workflow_calendar"),
    path("lich-lam-viec/de-xuat/", calendar.propose, name="workflow_calendar_propose"),
    path("lich-lam-viec/chinh-thuc/", calendar.finalise, name="workflow_calendar_finalise"),
    path("lich-lam-viec/mo-lai/", calendar.reopen, name="workflow_calendar_reopen"),
    path("van-ban/<int:pk>/", downloads.document, name="workflow_document"),
]

report_patterns = [
    path("", wrongdoing.report_list, name="workflow_reports"),
    path("gui/", wrongdoing.file_report, name="workflow_file_report"),
    path("<str:token>/", wrongdoing.report_page, name="workflow_report"),
    path("<str:token>/buoc/<slug:kind>/", wrongdoing.take_step, name="workflow_report_step"),
    path("<str:token>/tep/<int:pk>/", wrongdoing.report_file, name="workflow_report_file"),
]
"""Below ``/admin/phan-anh/``."""
