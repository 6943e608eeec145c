"""Addresses of the staff shell."""

from django.urls import path

from motcua.workbench.web import operations
from motcua.workbench.web.start import start

app_name = "workbench"
urlpatterns = [
    path("ban-lam-viec/", start, name="start"),
    path("van-hanh/", operations.operations, name="operations"),
    path("van-hanh/<slug:code>/thu-lai/", operations.retry, name="retry_message"),
    path("van-hanh/<slug:code>/bo-qua/", operations.skip, name="skip_message"),
]
