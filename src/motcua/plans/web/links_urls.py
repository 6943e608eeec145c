"""Addresses of signed links."""

from django.urls import path

from motcua.plans.web import links, reminders

urlpatterns = [
    path("phan-cong/<str:code>/duong-dan/", links.manage, name="links"),
    path("duong-dan/<str:code>/thu-hoi/", links.revoke, name="revoke_link"),
    path("tra-loi/<str:token>/", links.answer, name="answer"),
    path("ke-hoach/<str:code>/tin-nhac-viec/", reminders.reminders, name="reminders"),
]
