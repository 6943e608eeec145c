"""Addresses of the obstacles pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
