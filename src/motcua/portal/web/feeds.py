"""Feeds of changes (Atom): of everything, of a field, of an agency."""

from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.catalogue import facade as catalogue
from motcua.catalogue.facade import ProcedureChange, Scope
from motcua.foundation.pages import public_page
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock

OURS = UUID("6f6d6f74-6375-4a61-9a6d-746875747563")
"""Names of changes are made from this and the key of the change: the same for ever."""
ENTRIES = 50


@reads_only
@public_page(tags=["procedures", "units"])
def every_change(request: HttpRequest) -> HttpResponse:
    """Whatever happened to a public procedure."""
    return _feed(request, Scope(), _("Thay đổi của thủ tục hành chính"))


@reads_only
@public_page(tags=["procedures", "units"])
def sector_changes(request: HttpRequest, slug: str) -> HttpResponse:
    """What happened in one field."""
    title = _("Thay đổi của thủ tục lĩnh vực %(name)s") % {"name": catalogue.sector_name(slug)}
    return _feed(request, Scope(sector=slug), title)


@reads_only
@public_page(tags=["procedures", "units"])
def agency_changes(request: HttpRequest, code: str) -> HttpResponse:
    """What happened to the records that one agency keeps."""
    agency = agencies.agency(code)
    title = _("Thay đổi của thủ tục do %(name)s quản lý") % {"name": agency.name}
    return _feed(request, Scope(path=agency.path), title)


def _feed(request: HttpRequest, scope: Scope, title: str) -> HttpResponse:
    today = clock.local_date(clock.now())
    page = catalogue.changes(scope, on=today, size=ENTRIES)
    feed = Atom1Feed(
        title=title,
        link=request.build_absolute_uri(reverse("portal:home")),
        description="",
        language="vi",
        author_name=_("Một Cửa"),
        feed_url=request.build_absolute_uri(request.path),
        feed_guid=_name(f"feed:{request.path}"),
    )
    for change in page.rows:
        feed.add_item(
            title=f"{change.kind.label}: {change.name}",
            link=request.build_absolute_uri(f"/thu-tuc/{change.number}/"),
            description=words_of(change),
            unique_id=_name(change.key),
            updateddate=change.at,
            pubdate=change.at,
            categories=[change.sector],
        )
    answer = HttpResponse(content_type="application/atom+xml; charset=utf-8")
    feed.write(answer, "utf-8")
    return answer


def words_of(change: ProcedureChange) -> str:
    """What a reader is told: what happened, since when, what is different, and why."""
    said = [_("Mã thủ tục %(number)s.") % {"number": change.number}]
    if change.effective_on:
        day = f"{change.effective_on:%d/%m/%Y}"
        said.append(_days(change.kind) % day)
    if change.words:
        said.append(_("Khác trước: %s.") % "; ".join(change.words))
    if change.decision:
        said.append(_("Theo quyết định %s.") % change.decision)
    if change.reason:
        said.append(_("Lý do: %s.") % change.reason.rstrip("."))
    return " ".join(said)


def _days(kind: catalogue.ChangeKind) -> str:
    if kind is catalogue.ChangeKind.ENDED:
        return _("Áp dụng đến hết ngày %s.")
    if kind is catalogue.ChangeKind.WITHDRAWN:
        return _("Không áp dụng từ ngày %s như đã báo.")
    return _("Áp dụng từ ngày %s.")


def _name(key: str) -> str:
    return f"urn:uuid:{uuid5(OURS, key)}"
