"""Addresses of the specify pages."""

from django.urls import path

from motcua.plans.web import specify

urlpatterns = [path("ke-hoach/<str:code>/cu-the-hoa/", specify.specify, name="specify")]
