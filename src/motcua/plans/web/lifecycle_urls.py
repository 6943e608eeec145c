"""Addresses of the lifecycle pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
