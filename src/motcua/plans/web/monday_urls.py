"""Addresses of the monday pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
