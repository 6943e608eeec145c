"""PDF files that are made to hurt: loops, absurd counts, giant pictures, bombs in streams."""

import zlib
from functools import cache
from random import Random

import typst


@cache
def honest() -> bytes:
    """A page of text with a ruled table, to be damaged."""
    cells = "[Nội dung],[Chủ trì],[Quý II]," * 20
    return bytes(typst.compile(f"KẾ HOẠCH năm 2026\n#table(columns: 3, {cells})".encode()))


def built(objects: list[bytes]) -> bytes:
    """A PDF from numbered objects, with a right cross-reference table."""
    content = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return content + tail % (len(objects) + 1, start)


def _stream(content: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    head = b"<</Length %d/Filter/FlateDecode%s>>" % (len(packed), extra)
    return head + b"stream\n" + packed + b"\nendstream"


_CATALOG, _PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def _page(extra: bytes = b"", box: bytes = b"0 0 600 800") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R%s>>" % (box, extra)


def looped_pages(chance: Random) -> bytes:
    """A page tree that contains itself."""
    count = chance.choice((1, 10**6, 2**31 - 1))
    return built([_CATALOG, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count %d>>" % count, _page()])


def many_pages(chance: Random) -> bytes:
    """One page listed tens of thousands of times."""
    count = chance.randint(5_000, 60_000)
    kids = b"3 0 R " * count
    pages = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)
    return built([_CATALOG, pages, _page(), _stream(b"")])


def stream_bomb(chance: Random) -> bytes:
    """A drawing that unpacks to hundreds of megabytes."""
    operators = chance.choice((b"0 0 m 9 9 l S ", b"q ", b"/F1 9 Tf (a) Tj ", b" "))
    content = operators * (chance.randint(5, 40) * 2**20 // len(operators))
    return built([_CATALOG, _PAGES, _page(), _stream(content)])


def lattice(chance: Random) -> bytes:
    """Thousands of crossing rules: a table finder's nightmare."""
    count = chance.randint(200, 3_000)
    lines = [
        b"%d 0 m %d 800 l S 0 %d m 600 %d l S" % (n % 600, n % 600, n, n) for n in range(count)
    ]
    return built([_CATALOG, _PAGES, _page(), _stream(b"\n".join(lines))])


def giant_picture(chance: Random) -> bytes:
    """A scanned page that claims to be gigantic."""
    side = chance.randint(10_000, 60_000)
    image = _stream(
        bytes(4096),
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
        % (side, side),
    )
    page = _page(b"/Resources<</XObject<</I 5 0 R>>>>", b"0 0 %d %d" % (side, side))
    return built([_CATALOG, _PAGES, page, _stream(b"600 0 0 800 0 0 cm /I Do"), image])


def looped_forms(chance: Random) -> bytes:
    """Forms that draw themselves and each other."""
    forms = chance.randint(1, 4)
    names = b"".join(b"/X%d %d 0 R" % (n, 5 + n) for n in range(forms))
    calls = b" ".join(b"/X%d Do" % n for n in range(forms)) * 3
    form = _stream(
        calls,
        b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<%s>>>>" % names,
    )
    page = _page(b"/Resources<</XObject<<%s>>>>" % names)
    return built([_CATALOG, _PAGES, page, _stream(calls), *([form] * forms)])


def huge_box(chance: Random) -> bytes:
    """A page of impossible size or no size."""
    box = chance.choice((b"0 0 1e30 1e30", b"0 0 0 0", b"-9e9 -9e9 9e9 9e9", b"a b c d"))
    text = b"BT /F1 12 Tf 1 0 0 1 50 700 Tm (Ke hoach) Tj ET"
    return built([_CATALOG, _PAGES, _page(b"", box), _stream(text)])


MAKERS = (
    looped_pages,
    many_pages,
    stream_bomb,
    lattice,
    giant_picture,
    looped_forms,
    huge_box,
)
