"""Addresses of the programme."""

from django.urls import path

from motcua.plans.web import inbox, programme

urlpatterns = [
    path("nhiem-vu/", inbox.inbox, name="inbox"),
    path("ke-hoach/<str:code>/nhiem-vu/", programme.programme, name="programme"),
    path("ke-hoach/<str:code>/lich/", programme.matrix, name="matrix"),
]
