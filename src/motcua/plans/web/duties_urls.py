"""Addresses of the duties pages."""

from django.urls import path

from motcua.plans.web import duties, duty_changes, unit_reports

OWED = "bao-cao-phai-nop"

urlpatterns = [
    path("ke-hoach/<str:code>/bao-cao/", duties.plan_duties, name="obligations"),
    path("ke-hoach/<str:code>/bao-cao/tinh-lai/", duty_changes.date_again, name="date_obligations"),
    path(f"{OWED}/", duties.obligations, name="my_obligations"),
    path(f"{OWED}/che-do/<str:code>/", duty_changes.change, name="change_duty"),
    path(f"{OWED}/don-vi/<str:code>/", unit_reports.unit_report, name="unit_report"),
    path(f"{OWED}/don-vi/<str:code>/tep/", unit_reports.unit_report_file, name="unit_report_file"),
    path(f"{OWED}/<str:code>/", duties.obligation, name="obligation"),
    path(f"{OWED}/<str:code>/da-gui/", duty_changes.submit, name="submit_obligation"),
    path(f"{OWED}/<str:code>/bo-da-gui/", duty_changes.reopen, name="reopen_obligation"),
]
