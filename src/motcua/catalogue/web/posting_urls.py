"""Addresses of the staff pages of posting."""

from django.urls import path

from motcua.catalogue.web import (
    post_copy,
    posted_copies,
    posted_copy,
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
    path("niem-yet/ban/<str:code>/", posted_copy.posted_copy, name="posted_copy"),
    path("niem-yet/ban/<str:code>/to.pdf", posted_copy.copy_pdf, name="copy_pdf"),
    path("niem-yet/ban/<str:code>/anh/<str:which>/", posted_copy.copy_photo, name="copy_photo"),
    path("niem-yet/ban/<str:code>/in-ban-thay/", posted_copy.reprint, name="reprint"),
    path("niem-yet/ban/<str:code>/da-xem/", posted_copy.signals_seen, name="signals_seen"),
    path("niem-yet/ban/<str:code>/niem-yet/", post_copy.post_one, name="post_copy"),
    path("niem-yet/ban/<str:code>/go/", post_copy.take_one_down, name="take_down"),
]
