"""The words of one Word paragraph as a reader of the page sees them."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import nsmap, qn

_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FALLBACK = f"{{{_COMPATIBILITY}}}Fallback"
_TEXT_BOX = f"{{{nsmap['w']}}}txbxContent"
_TEXT, _RUN_MARKS = qn("w:t"), qn("w:rPr")
# Deleted words, field codes, the paragraph's own properties, and text boxes, which follow it.
_LEFT_OUT = frozenset(
    {qn(f"w:{name}") for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr")}
    | {_FALLBACK, _TEXT_BOX}
)
_SIGNS = {
    qn("w:tab"): "    ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:sym"): "-",
}


def paragraph_text(paragraph: Any) -> str:
    """The text of a paragraph with accepted insertions, without deletions and hidden words."""
    return "".join(_pieces(paragraph)).strip()


def text_boxes(paragraph: Any) -> Iterator[Any]:
    """The contents of the text boxes anchored in a paragraph, each once."""
    for child in paragraph:
        if child.tag == _TEXT_BOX:
            yield child
        elif child.tag != _FALLBACK:
            yield from text_boxes(child)


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _LEFT_OUT and not _is_hidden(child):
            yield from _pieces(child)


def _is_hidden(element: Any) -> bool:
    marks = element.find(_RUN_MARKS)
    vanish = None if marks is None else marks.find(qn("w:vanish"))
    return vanish is not None and vanish.get(qn("w:val")) not in {"0", "false", "off"}
