"""Addresses of the staff pages of guides and desks."""

from django.urls import path

from motcua.catalogue.web import guide_desks, guide_pages

BASE = "danh-muc-thu-tuc/huong-dan"
urlpatterns = [
    path(f"{BASE}/", guide_pages.guides, name="guides"),
    path(f"{BASE}/su-kien/them/", guide_pages.event, name="add_guide_event"),
    path(f"{BASE}/su-kien/<str:code>/", guide_pages.event, name="guide_event"),
    path(f"{BASE}/su-kien/<str:code>/xoa/", guide_pages.drop_event, name="drop_guide_event"),
    path(f"{BASE}/chi-duong/them/", guide_pages.signpost, name="add_guide_signpost"),
    path(f"{BASE}/chi-duong/<str:code>/", guide_pages.signpost, name="guide_signpost"),
    path(
        f"{BASE}/chi-duong/<str:code>/xoa/", guide_pages.drop_signpost, name="drop_guide_signpost"
    ),
    path(f"{BASE}/mot-cua/them/", guide_desks.desk, name="add_guide_desk"),
    path(f"{BASE}/mot-cua/<str:code>/", guide_desks.desk, name="guide_desk"),
    path(f"{BASE}/mot-cua/<str:code>/xoa/", guide_desks.drop_desk, name="drop_guide_desk"),
]
