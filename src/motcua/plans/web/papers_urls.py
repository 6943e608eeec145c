"""Addresses of a plan's files in the official layout."""

from django.urls import path

from motcua.plans.web import papers

urlpatterns = [
    path("ke-hoach/<str:code>/van-ban/<str:ending>/", papers.paper, name="paper"),
    path("ke-hoach/<str:code>/thong-bao/", papers.notices, name="notices"),
    path("ke-hoach/<str:code>/thong-bao/<str:unit>/<str:ending>/", papers.notice, name="notice"),
]
