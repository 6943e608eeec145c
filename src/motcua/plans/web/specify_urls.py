"""Addresses of the specify pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
