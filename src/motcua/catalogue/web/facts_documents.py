"""Legal documents: what procedures rest on, and whether it is in force."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from motcua.catalogue.queries import facts_documents as queries
from motcua.catalogue.queries.facts_documents import DocumentLine
from motcua.catalogue.rules.legal_names import slug_of
from motcua.catalogue.web.public_addresses import document_url
from motcua.documents.facade import LawRecord
from motcua.foundation.pages import public_page
from motcua.foundation.paging import Cursor
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Badge, Crumb, Fact, Pager

LONGEST = 100
TAGS = ("documents", "procedures")
PAGED = ("sau", "truoc")


@dataclass(frozen=True, slots=True)
class Line:
    """A document as the list shows it."""

    document: DocumentLine
    badge: Badge | None
    url: str


@reads_only
@public_page(tags=TAGS, params=PAGED)
def documents(request: HttpRequest) -> HttpResponse:
    """Look up by number or words, with or without marks."""
    asked = request.GET.get("tim", "").strip()[:LONGEST]
    today = clock.local_date(clock.now())
    page = queries.documents(asked, _cursor(request), on=today)
    is_first = not page.before
    laws = queries.laws(asked) if is_first else ()
    cited = {one.slug for one in page.rows}
    return render(
        request,
        "catalogue/public/documents.html",
        {
            "asked": asked,
            "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Văn bản pháp luật"))],
            "lines": [_line(one, today) for one in page.rows],
            "laws": [_line(one, today) for one in laws if one.slug not in cited],
            "pager": _pager(request, page.before, page.after, asked),
        },
    )


@reads_only
@public_page(tags=TAGS, params=PAGED)
def document(request: HttpRequest, slug: str) -> HttpResponse:
    """One document, its force, and the procedures that rest on it."""
    today = clock.local_date(clock.now())
    found = queries.document(slug)
    page = queries.resting_on(slug, _cursor(request), on=today)
    name = found.number or found.title[:80]
    return render(
        request,
        "catalogue/public/document.html",
        {
            "crumbs": [
                Crumb(_("Trang chủ"), "/"),
                Crumb(_("Văn bản pháp luật"), reverse("facts:documents")),
                Crumb(name),
            ],
            "document": found,
            "name": name,
            "badge": _badge(found.law, today),
            "facts": _facts(found),
            "replaced_by": _replaced_by(found.law),
            "procedures": [(one, f"/thu-tuc/{one.number}/") for one in page.rows],
            "pager": _pager(request, page.before, page.after, ""),
        },
    )


def _line(one: DocumentLine, today: date) -> Line:
    return Line(one, _badge(one.law, today), document_url(one.slug))


def _badge(law: LawRecord | None, today: date) -> Badge | None:
    """What the table of law says; nothing where it does not know the document."""
    if law is None:
        return None
    if not law.is_certain:
        return Badge("warn", _("Cần kiểm tra hiệu lực"))
    if law.is_expired(today):
        return Badge("bad", _("Hết hiệu lực"))
    if law.valid_from and law.valid_from > today:
        return Badge("neutral", _("Chưa có hiệu lực"))
    return Badge("good", _("Còn hiệu lực"))


def _facts(found: DocumentLine) -> list[Fact]:
    law = found.law
    facts = [
        Fact(_("Số, ký hiệu"), found.number),
        Fact(_("Ngày ban hành"), _day(law.issued_on) if law else found.issued_on),
        Fact(_("Cơ quan ban hành"), found.issuer),
    ]
    if law is not None:
        facts += [
            Fact(_("Có hiệu lực từ"), _day(law.valid_from)),
            Fact(_("Đến hết ngày"), _day(law.valid_until)),
            Fact(_("Nội dung"), law.note),
            Fact(_("Căn cứ xác định hiệu lực"), law.basis),
        ]
    return [one for one in facts if one.value]


def _replaced_by(law: LawRecord | None) -> Fact | None:
    if law is None or not law.replaced_by:
        return None
    url = document_url(slug_of(law.replaced_by))
    return Fact(_("Được thay bằng"), law.replaced_by, url)


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _cursor(request: HttpRequest) -> Cursor:
    return {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}


def _pager(request: HttpRequest, before: str, after: str, asked: str) -> Pager:
    kept = {"tim": asked} if asked else {}

    def at(name: str, cursor: str) -> str:
        return f"{request.path}?{urlencode(kept | {name: cursor})}" if cursor else ""

    return Pager(newer_url=at("truoc", before), older_url=at("sau", after))
