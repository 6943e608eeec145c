"""Addresses of the staff pages of reports."""

from django.urls import path

from motcua.reports.web import (
    create,
    edit,
    figures,
    files,
    lifecycle,
    listing,
    outlines,
    report_page,
    unit_parts,
)

app_name = "reports"
urlpatterns = [
    path("bao-cao/", listing.reports, name="reports"),
    path("bao-cao/moi/", create.create, name="create"),
    path("bao-cao/de-cuong/", outlines.outlines, name="outlines"),
    path("bao-cao/de-cuong/nap/", outlines.load, name="load"),
    path("bao-cao/de-cuong/<str:code>/", outlines.outline, name="outline"),
    path("bao-cao/so-lieu/<str:code>/", figures.figure, name="figure"),
    path("bao-cao/<str:code>/", report_page.report, name="report"),
    path("bao-cao/<str:code>/soan/", edit.edit, name="edit"),
    path("bao-cao/<str:code>/soan/dau-cuoi/", edit.frame, name="frame"),
    path("bao-cao/<str:code>/soan/so-lieu/", edit.redraft, name="redraft"),
    path("bao-cao/<str:code>/muc/<str:section>/", edit.save_section, name="save_section"),
    path("bao-cao/<str:code>/muc/<str:section>/de-xuat/", edit.take_proposal, name="take_proposal"),
    path("bao-cao/<str:code>/don-vi/", unit_parts.unit_parts, name="unit_parts"),
    path("bao-cao/<str:code>/don-vi/doc/", unit_parts.read_received, name="read_received"),
    path("bao-cao/<str:code>/don-vi/<str:part>/", unit_parts.take_part, name="take_part"),
    path("bao-cao/<str:code>/tep/<str:ending>/", files.file, name="file"),
    path("bao-cao/<str:code>/trinh-ky/", lifecycle.submit, name="submit"),
    path("bao-cao/<str:code>/rut-ve/", lifecycle.take_back, name="take_back"),
    path("bao-cao/<str:code>/duyet/", lifecycle.approve, name="approve"),
    path("bao-cao/<str:code>/tra-lai/", lifecycle.send_back, name="send_back"),
    path("bao-cao/<str:code>/ban-hanh/", lifecycle.issue, name="issue"),
]
