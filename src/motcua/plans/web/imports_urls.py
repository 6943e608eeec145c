"""Addresses of loading a plan."""

from django.urls import path

from motcua.plans.web import imports

urlpatterns = [
    path("ke-hoach/nap/", imports.load, name="load"),
    path("ke-hoach/nap/<str:code>/", imports.reading, name="reading"),
]
