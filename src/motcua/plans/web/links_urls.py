"""Addresses of the links pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
