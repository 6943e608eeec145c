"""Decisions as officers write them in the pages."""

from django.test import Client
from django.urls import reverse

from motcua.catalogue.models import Announcement
from tests.support.cast import Places

SUBJECT = "Về việc công bố thủ tục hành chính lĩnh vực nghệ thuật biểu diễn"


def to(name: str, *args: object) -> str:
    return reverse(f"catalogue:{name}", args=args)


def started(browser: Client, places: Places, **more: str) -> Announcement:
    typed = {
        "whose": "own",
        "kind": "content",
        "issuer": "Ủy ban nhân dân tỉnh Bình Minh",
        "subject": SUBJECT,
        "legal_text": "Nghị định số 12/2026/NĐ-CP",
        "legal_effective_on": "01/7/2026",
        "unit": places.department.code,
    }
    assert browser.post(to("add_announcement"), typed | more).status_code == 302
    return Announcement.objects.get()


def put(browser: Client, row: Announcement, number: str, **more: str) -> int:
    typed = {"number": number, "change": "amended"} | more
    return browser.post(to("put_in", row.code), typed).status_code
