"""Addresses of the Monday page."""

from django.urls import path

from motcua.plans.web import monday

urlpatterns = [path("trang-thu-hai/", monday.monday, name="monday")]
