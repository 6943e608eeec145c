"""Addresses of decisions, duties and outdated quotations."""

from django.urls import path

from motcua.catalogue.web import (
    announcement_diff,
    announcement_items,
    announcement_papers,
    announcement_steps,
    announcement_undo,
    announcements,
    duties,
)

BASE = "danh-muc-thu-tuc"
ONE = f"{BASE}/cong-bo/<str:code>"
urlpatterns = [
    path(f"{BASE}/cong-bo/", announcements.announcements, name="announcements"),
    path(f"{BASE}/cong-bo/them/", announcement_steps.add, name="add_announcement"),
    path(f"{ONE}/", announcements.announcement, name="announcement"),
    path(f"{ONE}/sua/", announcement_steps.describe, name="describe_announcement"),
    path(f"{ONE}/trinh-ky/", announcement_steps.submit, name="submit_announcement"),
    path(f"{ONE}/rut-lai/", announcement_steps.send_back, name="send_back_announcement"),
    path(f"{ONE}/huy/", announcement_steps.cancel, name="cancel_announcement"),
    path(f"{ONE}/ban-hanh/", announcement_items.issue, name="issue_announcement"),
    path(f"{ONE}/rut-ghi-nhan/", announcement_undo.undo, name="undo_issue"),
    path(f"{ONE}/so-sanh/", announcement_diff.compare, name="compare_announcement"),
    path(f"{ONE}/ban-da-ky/", announcements.signed_file, name="announcement_file"),
    path(f"{ONE}/thu-tuc/", announcement_items.put_in, name="put_in"),
    path(f"{ONE}/thu-tuc/<str:number>/dua-ra/", announcement_items.take_out, name="take_out"),
    path(
        f"{ONE}/van-ban/<str:paper>.<str:ending>",
        announcement_papers.paper,
        name="announcement_paper",
    ),
    path(f"{BASE}/viec/", duties.duties, name="duties"),
    path(f"{BASE}/viec/<str:code>/xong/", duties.mark_done, name="duty_done"),
    path(f"{BASE}/trich-dan-cu/", duties.outdated, name="outdated"),
    path(
        f"{BASE}/<str:number>/dua-vao-quyet-dinh/",
        announcement_items.choose,
        name="choose_announcement",
    ),
]
