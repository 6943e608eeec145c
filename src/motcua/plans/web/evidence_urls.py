"""Addresses of proofs."""

from django.urls import path

from motcua.plans.web import evidence, hand_in

urlpatterns = [
    path("minh-chung/", evidence.evidence_list, name="evidence_list"),
    path("minh-chung/gui-anh/", hand_in.photo, name="photo"),
    path("minh-chung/<str:code>/", evidence.evidence, name="evidence"),
    path("minh-chung/<str:code>/xac-nhan/", evidence.confirm, name="confirm_evidence"),
    path("minh-chung/<str:code>/khong-chap-nhan/", evidence.refuse, name="refuse_evidence"),
    path("minh-chung/tep/<str:code>/", evidence.file, name="evidence_file"),
    path("nhiem-vu/<str:code>/minh-chung/", hand_in.add, name="add_evidence"),
    path("nhiem-vu/<str:code>/dia-chi/", hand_in.add_links, name="add_links"),
]
