"""Addresses of a plan's next step."""

from django.urls import path

from motcua.plans.web import lifecycle, plan_files, plan_page

urlpatterns = [
    path("ke-hoach/", plan_page.plans, name="plans"),
    path("ke-hoach/<str:code>/", plan_page.plan, name="plan"),
    path("ke-hoach/<str:code>/tep-goc/", plan_files.source, name="source_file"),
    path("ke-hoach/<str:code>/ban-ky/", plan_files.signed, name="signed_file"),
    path("ke-hoach/<str:code>/trinh-ky/", lifecycle.submit, name="submit"),
    path("ke-hoach/<str:code>/duyet/", lifecycle.approve, name="approve"),
    path("ke-hoach/<str:code>/tra-lai/", lifecycle.send_back, name="send_back"),
    path("ke-hoach/<str:code>/ban-hanh/", lifecycle.issue, name="issue"),
    path("ke-hoach/<str:code>/ket-thuc/", lifecycle.close, name="close"),
]
