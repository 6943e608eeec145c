"""Scanned pages through Tesseract, each line with its confidence."""

import csv
import io
import shutil
import subprocess
from itertools import groupby
from typing import Any

from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.reasons import (
    MAX_SCANNED_PAGES,
    MIN_PAGE_CONFIDENCE,
    Reason,
    Refusal,
)

_DPI = 200
_FEW_LETTERS = 40
"""Specks taken for letters: the page is a photograph, not a scanned text."""
_PROGRAM = "tesseract"


def recognise_pages(document: Any, indexes: list[int]) -> dict[int, list[Block]]:
    """The lines of each scanned page. Refuses many pages, a missing program, a poor scan."""
    if not _is_installed():
        raise Refusal(Reason.SCANNED, pages=_numbers(indexes))
    if len(indexes) > MAX_SCANNED_PAGES:
        raise Refusal(Reason.SCAN_LONG, count=len(indexes))
    return {index: _page(document, index) for index in indexes}


def _is_installed() -> bool:
    """Whether Tesseract and its Vietnamese letters are there."""
    if shutil.which(_PROGRAM) is None:
        return False
    listed = subprocess.run([_PROGRAM, "--list-langs"], capture_output=True, check=False)  # noqa: S603 - a fixed program
    return b"vie" in listed.stdout.split()


def _page(document: Any, index: int) -> list[Block]:
    picture = io.BytesIO()
    rendered = document[index].render(scale=_DPI / 72, grayscale=True)
    rendered.to_pil().save(picture, format="PNG", compress_level=1)
    read = subprocess.run(  # noqa: S603 - a fixed program, the picture on its standard input
        [_PROGRAM, "stdin", "stdout", "-l", "vie", "--dpi", str(_DPI), "tsv"],
        input=picture.getvalue(),
        capture_output=True,
        check=False,
    )
    if read.returncode != 0:
        raise Refusal(Reason.CRASHED)
    blocks = _lines(read.stdout.decode("utf-8", "replace"))
    if sum(len(block["text"]) for block in blocks) < _FEW_LETTERS:
        return []
    confidence = _mean([(block["confidence"], len(block["text"])) for block in blocks])
    if confidence < MIN_PAGE_CONFIDENCE:
        raise Refusal(Reason.SCAN_POOR, pages=index + 1, confidence=confidence)
    return blocks


def _lines(table: str) -> list[Block]:
    """Lines of words from Tesseract's table of words."""
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = [row for row in rows if row["level"] == "5" and (row["text"] or "").strip()]
    blocks: list[Block] = []
    for _, line in groupby(words, key=lambda w: (w["block_num"], w["par_num"], w["line_num"])):
        parts = [(word["text"].strip(), float(word["conf"])) for word in line]
        confidence = _mean([(round(sure), len(text)) for text, sure in parts])
        blocks.append(Block(text=" ".join(text for text, _ in parts), confidence=confidence))
    return blocks


def _mean(weighted: list[tuple[int, int]]) -> int:
    """The mean of confidences, each with the number of letters it speaks for."""
    letters = sum(weight for _, weight in weighted)
    return round(sum(value * weight for value, weight in weighted) / letters) if letters else 0


def _numbers(indexes: list[int]) -> str:
    """Page numbers for a sentence: "1, 2, 5"; the first ten are enough."""
    shown = ", ".join(str(index + 1) for index in indexes[:10])
    return f"{shown}, …" if len(indexes) > 10 else shown
