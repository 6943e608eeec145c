"""Addresses of the staff pages of posting."""

from django.urls import path

from motcua.catalogue.web import (
    post_copy,
    posted_copies,
    posted_copy,
    posting_audit_line,
    posting_audits,
    posting_minutes,
    print_sheets,
    sheet_runs,
)

urlpatterns = [
    path("niem-yet/", posted_copies.posted_copies, name="posted_copies"),
    path("niem-yet/danh-sach.csv", posted_copies.posted_csv, name="posted_csv"),
    path("niem-yet/so/", posted_copies.posting_register, name="posting_register"),
    path("niem-yet/in/", print_sheets.choose, name="print_sheets"),
    path("niem-yet/lan-in/<str:code>/", sheet_runs.sheet_run, name="sheet_run"),
    path("niem-yet/lan-in/<str:code>/tep.pdf", sheet_runs.sheet_run_file, name="sheet_run_file"),
    path("niem-yet/lan-in/<str:code>/niem-yet/", sheet_runs.post_whole_run, name="post_run"),
    path("niem-yet/lan-in/<str:code>/bo/", sheet_runs.drop, name="drop_run"),
    path("niem-yet/lan-in/<str:code>/dan-lai/", sheet_runs.again, name="lay_out_again"),
    path("niem-yet/ban/<str:code>/", posted_copy.posted_copy, name="posted_copy"),
    path("niem-yet/ban/<str:code>/to.pdf", posted_copy.copy_pdf, name="copy_pdf"),
    path("niem-yet/ban/<str:code>/anh/<str:which>/", posted_copy.copy_photo, name="copy_photo"),
    path("niem-yet/ban/<str:code>/in-ban-thay/", posted_copy.reprint, name="reprint"),
    path("niem-yet/ban/<str:code>/da-xem/", posted_copy.signals_seen, name="signals_seen"),
    path("niem-yet/ban/<str:code>/niem-yet/", post_copy.post_one, name="post_copy"),
    path("niem-yet/ban/<str:code>/go/", post_copy.take_one_down, name="take_down"),
    path("niem-yet/bien-ban/", posting_minutes.posting_minutes, name="posting_minutes"),
    path("niem-yet/bien-ban/tep.<str:ending>", posting_minutes.minutes_file, name="minutes_file"),
    path("niem-yet/kiem-tra/", posting_audits.posting_audits, name="posting_audits"),
    path("niem-yet/kiem-tra/<str:code>/", posting_audits.posting_audit, name="posting_audit"),
    path(
        "niem-yet/kiem-tra/<str:code>/ket-qua.csv",
        posting_audits.posting_audit_csv,
        name="posting_audit_csv",
    ),
    path(
        "niem-yet/kiem-tra/<str:code>/ket-thuc/", posting_audits.close, name="close_posting_audit"
    ),
    path(
        "niem-yet/kiem-tra/<str:code>/<str:one>/",
        posting_audit_line.line,
        name="posting_audit_line",
    ),
    path(
        "niem-yet/kiem-tra/<str:code>/<str:one>/anh/",
        posting_audit_line.photo,
        name="posting_audit_photo",
    ),
]
