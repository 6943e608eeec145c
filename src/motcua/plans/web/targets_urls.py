"""Addresses of the targets pages."""

from django.urls import path

from motcua.plans.web import target_binding, targets

urlpatterns = [
    path("ke-hoach/<str:code>/chi-tieu/", targets.targets, name="targets"),
    path("chi-tieu/<str:code>/", targets.target, name="target"),
    path("chi-tieu/<str:code>/thuoc-do/", target_binding.bind, name="bind_target"),
    path("chi-tieu/<str:code>/bo-thuoc-do/", target_binding.unbind, name="unbind_target"),
    path("chi-tieu/<str:code>/so-lieu/", target_binding.read, name="read_target"),
]
