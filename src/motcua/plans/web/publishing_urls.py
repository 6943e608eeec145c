"""Addresses of the decision what of a plan is public."""

from django.urls import path

from motcua.plans.web import publishing

urlpatterns = [
    path("ke-hoach/<str:code>/cong-khai/", publishing.publish, name="publish"),
    path("ke-hoach/<str:code>/thu-hoi-cong-khai/", publishing.withdraw, name="withdraw"),
]
