"""What search engines are told: the map of the site in parts, robots.txt, OpenSearch."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from xml.sax.saxutils import escape

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from motcua.catalogue import facade as catalogue
from motcua.foundation.pages import public_page
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock

XML = "application/xml; charset=utf-8"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
PAGES = ("portal:home", "facts:desks", "facts:documents", "portal:published_plans", "api:reference")
CLOSED = ("/dang-nhap/", "/nghe/", "/n/", "/*?q=", "/*?sau=", "/*?truoc=")

Place = tuple[str, datetime | None]


@reads_only
@public_page(tags=["procedures", "desks", "life_events", "units"])
def index(request: HttpRequest) -> HttpResponse:
    """The parts of the map."""
    names = ["trang", *(str(one) for one in catalogue.parts_of_all())]
    parts = (request.build_absolute_uri(reverse("portal:map_part", args=[one])) for one in names)
    body = "".join(f"<sitemap><loc>{escape(one)}</loc></sitemap>" for one in parts)
    return _xml(f"<sitemapindex {NS}>{body}</sitemapindex>")


@reads_only
@public_page(tags=["procedures", "desks", "life_events", "units"])
def part(request: HttpRequest, name: str) -> HttpResponse:
    """One part: our pages, or a stretch of the procedures."""
    root = request.build_absolute_uri("/").rstrip("/")
    today = clock.local_date(clock.now())
    if name == "trang":
        return _urls(root, _pages(today))
    if not name.isascii() or not name.isdigit() or len(name) > 6:
        raise Http404
    rows = catalogue.stretch_of_all(int(name), on=today)
    if not rows:
        raise Http404
    return _urls(root, ((f"/thu-tuc/{one.number}/", one.changed_at) for one in rows))


@reads_only
@public_page()
def robots(request: HttpRequest) -> HttpResponse:
    """Where machines need not look."""
    lines = [
        "User-agent: *",
        *(f"Disallow: {one}" for one in CLOSED),
        "",
        f"Sitemap: {request.build_absolute_uri(reverse('portal:map'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@reads_only
@public_page()
def search_description(request: HttpRequest) -> HttpResponse:
    """OpenSearch: browsers may offer our search in their address bar."""
    found = escape(request.build_absolute_uri("/thu-tuc/")) + "?q={searchTerms}"
    return HttpResponse(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">'
        f"<ShortName>{escape(_('Một Cửa'))}</ShortName>"
        f"<Description>{escape(_('Tìm thủ tục hành chính'))}</Description>"
        "<InputEncoding>UTF-8</InputEncoding><Language>vi</Language>"
        f'<Url type="text/html" template="{found}"/>'
        "</OpenSearchDescription>",
        content_type="application/opensearchdescription+xml; charset=utf-8",
    )


def _pages(today: date) -> Iterator[Place]:
    for name in PAGES:
        try:
            yield reverse(name), None
        except NoReverseMatch:  # a page that this installation does not have
            continue
    for sector in catalogue.sector_facts(on=today):
        yield f"/linh-vuc/{sector.slug}/", None
    for desk in catalogue.desk_facts():
        yield f"/noi-tiep-nhan/{desk.slug}/", None
    for slug in catalogue.life_event_slugs():
        yield f"/su-kien/{slug}/", None


def _urls(root: str, places: Iterable[Place]) -> HttpResponse:
    body = "".join(_url(f"{root}{path}", changed) for path, changed in places)
    return _xml(f"<urlset {NS}>{body}</urlset>")


def _url(address: str, changed: datetime | None) -> str:
    when = f"<lastmod>{changed.isoformat(timespec='seconds')}</lastmod>" if changed else ""
    return f"<url><loc>{escape(address)}</loc>{when}</url>"


def _xml(body: str) -> HttpResponse:
    return HttpResponse(f'<?xml version="1.0" encoding="UTF-8"?>{body}', content_type=XML)
