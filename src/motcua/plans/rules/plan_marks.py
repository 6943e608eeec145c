"""What stands now where an item of a plan was read: its old words with the corrected values."""

from collections.abc import Mapping, Sequence
from typing import Any


def amended(piece: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """The piece of text with each value that was corrected in place of the value read.

    A value that does not stand there word for word stays unless it is the text itself, which
    then replaces the whole piece (or, in a row, its longest cell).
    """
    for name, new in now.items():
        old = was.get(name)
        if old is None or old == new:
            continue
        pairs = zip(_list(old), _list(new), strict=False)
        for one, other in pairs:
            if one and one in piece:
                piece = piece.replace(one, other, 1)
            elif name == "text":
                piece = _replaced(piece, other)
    return piece


def _list(value: Any) -> Sequence[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value or "")]


def _replaced(piece: str, text: str) -> str:
    if "\t" not in piece:
        return text
    cells = piece.split("\t")
    cells[cells.index(max(cells, key=len))] = text
    return "\t".join(cells)


def body_bounds(text: str, reading: Mapping[str, Any], first: int) -> tuple[int, int]:
    """Where the body begins (after the bases) and ends (before recipients and signer).

    `first` is the place of the first heading.
    """
    opened = [
        place["end"]
        for basis in reading.get("legal_bases", ())
        if (place := basis.get("place")) and place["end"] <= first
    ]
    title = (reading.get("places") or {}).get("title")
    opened += [title["end"]] if title and title["end"] <= first else []
    start = _next_line(text, max(opened, default=_line_start(text, first)))
    closed = [
        place["start"]
        for item in [*reading.get("recipients_read", ()), reading.get("signer") or {}]
        if (place := item.get("place")) and place["start"] > first
    ]
    return min(start, _line_start(text, first)), _line_start(text, min(closed, default=len(text)))


def bases_in(text: str, reading: Mapping[str, Any], before: int) -> list[str]:
    """The lines of the legal bases as they stand in the text."""
    found = []
    for basis in reading.get("legal_bases", ()):
        place = basis.get("place")
        if place and place["end"] <= before:
            line = text[_line_start(text, place["start"]) : _next_line(text, place["end"])].strip()
            if line not in found:
                found.append(line)
    return found


def annex_start(text: str, after: int) -> int | None:
    """Where a line after the signature begins the annex; None without one."""
    at = after
    for line in text[after:].splitlines(keepends=True):
        if line.strip().lower().startswith("phụ lục"):
            return at
        at += len(line)
    return None


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _next_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1
