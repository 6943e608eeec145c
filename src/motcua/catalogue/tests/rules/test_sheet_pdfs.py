"""Sheets as files: kept for years (PDF/A-2a), read aloud (PDF/UA-1), scanned from a wall."""

from collections.abc import Iterator
from io import BytesIO
from itertools import groupby, pairwise
from typing import Any

import pytest
import segno
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pypdfium2 import PdfDocument

from motcua.catalogue.sheets.lists import staff_sheet
from motcua.catalogue.tests.rules.test_sheets import PLACE, STAMP, pdf_of, sheet
from motcua.documents.tests.layout.printed import words
from tests.support.rich_record import a_rich_record

MM = 25.4 / 72
READABLE_ON_A_WALL = 18.0
"""Points of the letters of an A3 sheet, read from two metres."""


@pytest.fixture(params=["a4", "a3", "binder"], scope="module")
def pdf(request: pytest.FixtureRequest) -> bytes:
    sheets = [sheet(a_rich_record()), staff_sheet(PLACE, STAMP)]
    return pdf_of(*sheets, large=request.param == "a3", binder=request.param == "binder")


def catalog(pdf: bytes) -> dict[str, Any]:
    found: dict[str, Any] = PDFDocument(PDFParser(BytesIO(pdf))).catalog
    return found


def elements(node: Any) -> Iterator[dict[str, Any]]:
    """Every element of the structure tree, in reading order."""
    node = resolve1(node)
    if isinstance(node, list):
        for one in node:
            yield from elements(one)
    elif isinstance(node, dict):
        if "S" in node:
            yield node
        yield from elements(node.get("K", []))


def kinds(pdf: bytes) -> list[str]:
    return [one["S"].name for one in elements(catalog(pdf)["StructTreeRoot"])]


def test_colours_mean_the_same_on_every_printer(pdf: bytes) -> None:
    (intent,) = [resolve1(one) for one in resolve1(catalog(pdf)["OutputIntents"])]
    assert intent["S"].name == "GTS_PDFA1"
    assert resolve1(intent["DestOutputProfile"]).get_data()


def test_a_reader_shows_the_title_and_speaks_vietnamese(pdf: bytes) -> None:
    found = catalog(pdf)
    assert found["Lang"] == b"vi-VN"
    assert resolve1(found["ViewerPreferences"])["DisplayDocTitle"] is True
    assert resolve1(found["MarkInfo"])["Marked"] is True
    metadata = resolve1(found["Metadata"]).get_data()
    for said in (b"<pdfaid:part>2<", b"<pdfaid:conformance>A<", b"<pdfuaid:part>1<"):
        assert said in metadata


def test_the_square_code_is_told_in_words(pdf: bytes) -> None:
    tree = list(elements(catalog(pdf)["StructTreeRoot"]))
    figures = [one for one in tree if one["S"].name == "Figure"]
    assert len(figures) == 2
    for one in figures:
        assert STAMP.address in one["Alt"].decode("utf-16")


def test_headings_descend_one_by_one_and_tables_have_heads(pdf: bytes) -> None:
    found = kinds(pdf)
    levels = [int(one[1]) for one in found if one[0] == "H" and one[1:].isdigit()]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {"Table", "TH", "TD", "L", "LI"} <= set(found)


def test_every_letter_is_in_the_file(pdf: bytes) -> None:
    document = PDFDocument(PDFParser(BytesIO(pdf)))
    objects = [document.getobj(number) for ref in document.xrefs for number in ref.get_objids()]
    fonts = [one for one in objects if isinstance(one, dict) and "FontName" in one]
    assert fonts
    assert all({"FontFile", "FontFile2", "FontFile3"} & set(one) for one in fonts)


def test_bookmarks_lead_to_the_sheets(pdf: bytes) -> None:
    titles = [one.get_title() for one in PdfDocument(pdf).get_toc()]
    assert sheet().name in titles
    assert any(one.startswith("1. Trình tự thực hiện") for one in titles)


def test_large_print_is_read_from_two_metres() -> None:
    found = words(pdf_of(sheet(a_rich_record()), large=True))
    name, step = (next(one for one in found if one.text == text) for text in ("Thông", "Trực"))
    assert step.size >= READABLE_ON_A_WALL
    assert name.size > step.size
    assert min(one.size for one in found) >= 14


@pytest.mark.parametrize("size", ["a4", "a3"])
def test_the_square_code_is_large_enough_and_has_its_quiet_zone(size: str) -> None:
    wide, high, white = code_on(pdf_of(sheet(), large=size == "a3"))
    assert wide >= 25
    assert high == pytest.approx(wide, abs=0.5)
    modules = segno.make(STAMP.address, error="m", micro=False).symbol_size(border=0)[0]
    assert white >= 4 * wide / modules


def code_on(pdf: bytes) -> tuple[float, float, float]:
    """Width and height of the dark square on the first page, and the white below it (mm)."""
    scale = 4
    picture = PdfDocument(pdf)[0].render(scale=scale).to_pil().convert("L")
    width, height = picture.size
    corner = picture.crop((int(width * 0.76), 0, width, int(height * 0.25)))
    dark = corner.point(lambda value: 255 if value < 128 else 0)
    rows = [dark.crop((0, y, dark.width, y + 1)).getbbox() for y in range(dark.height)]
    blocks = [list(found) for is_dark, found in groupby(range(len(rows)), lambda y: bool(rows[y]))]
    square = max(range(len(blocks)), key=lambda n: len(blocks[n]) if rows[blocks[n][0]] else 0)
    high, white = len(blocks[square]), len(blocks[square + 1])
    spans = [row for y in blocks[square] if (row := rows[y])]
    wide = max(row[2] for row in spans) - min(row[0] for row in spans)
    mm = MM / scale
    return wide * mm, high * mm, white * mm
