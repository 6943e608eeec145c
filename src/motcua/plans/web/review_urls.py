"""Addresses of the review."""

from django.urls import path

from motcua.plans.web import editing, review, units

urlpatterns = [
    path("ke-hoach/<str:code>/doi-chieu/", review.review, name="review"),
    path("ke-hoach/<str:code>/phan-dau/", editing.header, name="change_header"),
    path("ke-hoach/<str:code>/them/<str:kind>/", editing.add, name="add_item"),
    path("ke-hoach/muc/<str:kind>/<str:code>/", editing.change, name="change_item"),
    path("ke-hoach/muc/<str:kind>/<str:code>/bo/", editing.drop, name="drop_item"),
    path("ke-hoach/muc/<str:kind>/<str:code>/lay-lai/", editing.restore, name="restore_item"),
    path("ke-hoach/phan-cong/<str:code>/", units.match, name="match_unit"),
    path("ke-hoach/phan-cong/<str:code>/bo/", units.remove, name="remove_unit"),
    path("ke-hoach/nhiem-vu/<str:code>/them-don-vi/", units.add, name="add_unit"),
]
