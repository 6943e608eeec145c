"""Word files that are made to hurt: bombs, entities, endless nesting, strange packing."""

import io
import zipfile
from functools import cache
from random import Random

import docx

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DTD = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "gggggggggg">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


@cache
def honest() -> bytes:
    """A small plan with a table, to be damaged."""
    document = docx.Document()
    document.add_paragraph("KẾ HOẠCH tuyên truyền cải cách hành chính năm 2026 tỉnh Bình Minh")
    table = document.add_table(rows=6, cols=5)
    for row in table.rows:
        for cell in row.cells:
            cell.text = "Văn phòng Sở chủ trì, hoàn thành trong quý II"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_body(body: str, prefix: str = "") -> bytes:
    """A Word file whose document part is `prefix` and the body given."""
    xml = f"{prefix}<w:document {_W}><w:body>{body}</w:body></w:document>"
    return _with_part("word/document.xml", xml.encode("utf-8"))


def _with_part(name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(honest())) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, old in parts.items():
            archive.writestr(part, content if part == name else old)
        if name not in parts:
            archive.writestr(name, content)
    return stream.getvalue()


def bomb(chance: Random) -> bytes:
    """A part that unpacks to tens of megabytes."""
    return _with_part("word/media/image1.bin", bytes(chance.randint(20, 60) * 2**20))


def text_bomb(chance: Random) -> bytes:
    """Packs well and is honest XML: megabytes of one paragraph."""
    run = "<w:r><w:t>" + "tuyên truyền " * 1000 + "</w:t></w:r>"
    return with_body(f"<w:p>{run * chance.randint(100, 900)}</w:p>")


def entities(chance: Random) -> bytes:
    """Entities that multiply when resolved, or that ask for a file of the server."""
    outside = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a9 SYSTEM "file:///etc/hostname">]>'
    return with_body("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", chance.choice((_DTD, outside)))


def nested(chance: Random) -> bytes:
    """Elements inside elements, thousands deep."""
    depth = chance.randint(100, 40_000)
    tag = chance.choice(("w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:p", "w:r"))
    return with_body(f"<{tag}>" * depth + f"</{tag}>" * depth)


def nested_tables(chance: Random) -> bytes:
    """Tables inside cells inside tables."""
    depth = chance.randint(2, 60)
    start, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return with_body(start * depth + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + end * depth)


def wide(chance: Random) -> bytes:
    """Very many empty paragraphs, or a table with very many cells."""
    count = chance.randint(10_000, 150_000)
    cell = "<w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc>"
    table = f"<w:tbl><w:tr>{cell * (count // 4)}</w:tr></w:tbl>"
    return with_body(chance.choice(("<w:p/>" * count, table)))


def odd_spans(chance: Random) -> bytes:
    """Cells that claim to cover absurd numbers of columns."""
    claim = chance.choice(("999999999", "-1", "x", "1e9", "²"))
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="{claim}"/></w:tcPr><w:p/></w:tc>'
    row = f'<w:trPr><w:gridBefore w:val="{claim}"/></w:trPr>'
    return with_body(f"<w:tbl><w:tr>{row}{cell * 5}</w:tr></w:tbl>")


def odd_numbers(chance: Random) -> bytes:
    """A numbering part with loops, absurd starts and levels."""
    value = chance.choice(("99999999999", "-5", "x", "4000", "²"))
    shape = chance.choice(("lowerLetter", "upperRoman"))
    numbering = (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
        f'<w:start w:val="{value}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="%1%2%9"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    return _with_part("word/numbering.xml", numbering.encode())


def strange_names(chance: Random) -> bytes:
    """Parts that would climb out of a folder, or thousands of them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
        for number in range(chance.choice((3, 20_000))):
            archive.writestr(f"../../{'a' * 60}{number}", b"")
    return stream.getvalue()


MAKERS = (
    bomb,
    text_bomb,
    entities,
    nested,
    nested_tables,
    wide,
    odd_spans,
    odd_numbers,
    strange_names,
)
