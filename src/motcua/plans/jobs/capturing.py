"""Fetch the pages behind pasted addresses, outside any transaction."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from motcua.foundation import fetching, files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.schedule import job
from motcua.kernel import clock
from motcua.plans.actions.capture import claim_capture, record_capture, record_failed_capture
from motcua.plans.models import LinkCapture
from motcua.plans.rules.page_titles import title_of
from motcua.plans.rules.states import CaptureState


@job(name="plans.capture_links", every=timedelta(seconds=15))
def capture_waiting_links(at: datetime) -> None:
    """At most ten at a time, so that other periodic work is not held up."""
    waiting = LinkCapture.objects.filter(state=CaptureState.QUEUED, next_attempt_at__lte=at)
    for capture in waiting.select_related("evidence").order_by("next_attempt_at")[:10]:
        if claim_capture(capture.pk, at=at):
            capture_link(capture)


def capture_link(capture: LinkCapture) -> LinkCapture:
    """Fetch one page and keep it, or keep the reason why not."""
    try:
        page = fetching.fetch(capture.evidence.url)
        if page.status >= 400:
            raise fetching.NotFetched(_("Trang trả lời mã lỗi %(n)s.") % {"n": page.status})
        stored = files.store(
            page.content, name=f"{capture.evidence.code}.html", by=SYSTEM, at=clock.now()
        )
    except (fetching.NotFetched, files.Refused) as problem:
        return record_failed_capture(capture.pk, str(problem), at=clock.now())
    found = {
        "status_code": page.status,
        "headers": page.headers,
        "sha256": stored.sha256,
        "page_title": title_of(page.content, page.headers.get("content-type", "")),
    }
    return record_capture(capture.pk, file_id=stored.pk, found=found, at=clock.now())
