"""Addresses of the targets pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
