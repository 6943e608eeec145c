"""Addresses of the duties pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
