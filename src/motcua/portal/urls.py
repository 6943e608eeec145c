"""Addresses of the public shell."""

from django.urls import path

from motcua.portal.web.home import home

app_name = "portal"
urlpatterns = [path("", home, name="home")]
