"""Addresses of proofs."""

from django.urls import path

from motcua.plans.web import evidence, hand_in, use_more

urlpatterns = [
    path("minh-chung/", evidence.evidence_list, name="evidence_list"),
    path("minh-chung/gui-anh/", hand_in.photo, name="photo"),
    path("minh-chung/<str:code>/", evidence.evidence, name="evidence"),
    path("minh-chung/<str:code>/xac-nhan/", evidence.confirm, name="confirm_evidence"),
    path("minh-chung/<str:code>/khong-chap-nhan/", evidence.refuse, name="refuse_evidence"),
    path("minh-chung/<str:code>/dung-them/", use_more.use_more, name="use_more"),
    path("minh-chung/<str:code>/dong-y-dung/", use_more.grant, name="grant_uses"),
    path("minh-chung/<str:code>/khong-dung/", use_more.decline, name="decline_uses"),
    path("minh-chung/tep/<str:code>/", evidence.file, name="evidence_file"),
    path("nhiem-vu/<str:code>/minh-chung/", hand_in.add, name="add_evidence"),
    path("nhiem-vu/<str:code>/dia-chi/", hand_in.add_links, name="add_links"),
]
