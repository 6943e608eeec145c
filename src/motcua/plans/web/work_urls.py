"""Addresses of working on a task."""

from django.urls import path

from motcua.plans.web import outside, task_page, work

urlpatterns = [
    path("nhiem-vu/them/", outside.add, name="add_task"),
    path("nhiem-vu/<str:code>/", task_page.task, name="task"),
    path("nhiem-vu/<str:code>/hoan-thanh/", work.finish, name="finish_task"),
    path("nhiem-vu/<str:code>/mo-lai/", work.reopen, name="reopen_task"),
    path("nhiem-vu/<str:code>/huy/", work.cancel, name="cancel_task"),
    path("phan-cong/<str:code>/nhan/", work.accept, name="accept"),
    path("phan-cong/<str:code>/tien-do/", work.progress, name="progress"),
    path("phan-cong/<str:code>/tra-lai/", work.send_back, name="return"),
    path("phan-cong/<str:code>/giao-lai/", work.give_again, name="give_again"),
]
