"""Addresses that the QR codes of sheets lead to; short, since people type them too."""

from django.urls import path

from motcua.catalogue.web import scan

app_name = "sheets"
urlpatterns = [
    path("n/", scan.scan, name="scan_any"),
    path("n/<str:code>/", scan.scan, name="scan"),
    path("n/<str:code>/to-hien-hanh.pdf", scan.current_pdf, name="current_pdf"),
    path("n/<str:code>/bao/", scan.report, name="report"),
]
