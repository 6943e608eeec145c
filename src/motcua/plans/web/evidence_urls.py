"""Addresses of the evidence pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
