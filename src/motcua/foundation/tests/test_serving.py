"""A file is shown only to whom it may be, and can do nothing in the browser."""

from datetime import UTC, datetime

import pytest
from csp.middleware import CSPMiddleware
from django.http import HttpResponse
from django.test import RequestFactory

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Missing
from motcua.foundation.web.headers import PermissionsPolicyMiddleware

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
PDF = b"%PDF-1.7\n%%EOF\n"
pytestmark = pytest.mark.django_db


def kept(content: bytes = PDF, name: str = "kế hoạch.pdf") -> StoredFile:
    return files.store(content, name=name, by=Actor("a", "binh", "Bình"), at=MONDAY)


def ask(stored: StoredFile, query: str = "", **headers: str):
    view = files.file_view(lambda request, file: "refused" not in request.GET)
    guarded = CSPMiddleware(lambda request: view(request, code=stored.code))
    response = guarded(RequestFactory().get(f"/tep/{stored.code}/{query}", headers=headers))
    response.body = response.getvalue()
    if response.streaming:
        response.file_to_stream.close()
    return response


def test_a_pdf_is_shown_in_the_page_under_its_own_name():
    response = ask(kept())
    assert response.body == PDF
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"].startswith("inline; filename*=utf-8''k%E1%BA%BF")


def test_a_file_can_be_asked_for_as_a_download():
    assert ask(kept(), "?tai-ve").headers["Content-Disposition"].startswith("attachment")


def test_a_kind_that_browsers_might_run_is_always_saved():
    stored = kept(b"<html><script>x</script>", "a.txt")
    stored.media_type = "text/html"
    stored.save()
    assert ask(stored).headers["Content-Disposition"].startswith("attachment")


def test_nothing_in_a_file_runs():
    response = ask(kept(b"<b>chu</b>", "a.txt"))
    policy = response["Content-Security-Policy"]
    assert "sandbox" in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" not in ask(kept())["Content-Security-Policy"]


def test_who_may_not_see_a_file_learns_nothing_of_it():
    with pytest.raises(Missing):
        ask(kept(), "?refused")
    with pytest.raises(Missing):
        ask(StoredFile(code="nothere"))


def test_a_file_already_in_the_browser_is_not_sent_again():
    stored = kept()
    response = ask(stored, **{"If-None-Match": f'"{stored.sha256}"'})
    assert response.status_code == 304


def test_pages_say_which_devices_they_use(rf, settings):
    response = PermissionsPolicyMiddleware(lambda _: HttpResponse())(rf.get("/"))
    assert response["Permissions-Policy"] == settings.PERMISSIONS_POLICY
