"""Addresses of importing procedures."""

from django.urls import path

from motcua.catalogue.web import (
    comparison,
    decision_reading,
    import_choose,
    import_decide,
    import_load,
    import_report,
    import_run,
)

ROOT = "danh-muc-thu-tuc"
urlpatterns = [
    path(f"{ROOT}/nhap/", import_load.load, name="import_load"),
    path(f"{ROOT}/doc-quyet-dinh/", decision_reading.load, name="decision_load"),
    path(f"{ROOT}/doc-quyet-dinh/<str:code>/", decision_reading.decision, name="decision"),
    path(
        f"{ROOT}/doc-quyet-dinh/<str:code>/van-ban/", decision_reading.source, name="decision_file"
    ),
    path(f"{ROOT}/doi-chieu/", comparison.comparison, name="comparison"),
    path(f"{ROOT}/doi-chieu/<str:code>/lai/", comparison.again, name="compare_again"),
    path(f"{ROOT}/nhap/<str:code>/", import_run.import_run, name="import_run"),
    path(f"{ROOT}/nhap/<str:code>/dong/<int:line>/", import_run.import_row, name="import_row"),
    path(f"{ROOT}/nhap/<str:code>/chon/", import_choose.import_choose, name="import_choose"),
    path(f"{ROOT}/nhap/<str:code>/ghi/", import_decide.import_apply, name="import_apply"),
    path(f"{ROOT}/nhap/<str:code>/bo/", import_decide.import_discard, name="import_discard"),
    path(f"{ROOT}/nhap/<str:code>/bao-cao/", import_report.import_report, name="import_report"),
    path(f"{ROOT}/nhap/<str:code>/bao-cao.csv", import_report.import_csv, name="import_csv"),
]
