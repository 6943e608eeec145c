"""Addresses of the staff shell."""

from django.urls import path

from motcua.workbench.web.start import start

app_name = "workbench"
urlpatterns = [path("ban-lam-viec/", start, name="start")]
