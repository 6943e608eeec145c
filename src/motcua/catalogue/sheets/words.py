"""The words in which a record's values stand on a sheet."""

from collections.abc import Sequence
from datetime import date

from motcua.catalogue.rules.prose import DASHES, Block, blocks
from motcua.catalogue.rules.record import LegalBasis

MARKS = {1: "– ", 2: "+ "}
NOT_STATED = "Quyết định công bố không nêu."


def day(value: date | None) -> str:
    """ "01/08/2026"; "" for none."""
    return f"{value:%d/%m/%Y}" if value else ""


def basis(one: LegalBasis) -> str:
    """ "123/2015/NĐ-CP Quy định … (15/11/2015, Chính phủ)", the number once."""
    number = "" if one.number in one.title else one.number
    dated = ", ".join(text for text in (one.issued_on, one.issuer) if text)
    told = f"{number} {one.title}".strip().rstrip(";.")
    return f"{told} ({dated})" if dated else told


def clean(text: str) -> list[str]:
    """Lines of a text, empty ones left out; items begin with "– ", those below them with "+ ".

    One line alone has no dash: it lists nothing.
    """
    found = [_line(block) for block in blocks(text)]
    return [found[0].lstrip(DASHES)] if len(found) == 1 else found


def _line(block: Block) -> str:
    line = " ".join(block.text.split())
    return f"{MARKS.get(block.depth, '')}{line}" if block.kind == "item" else line


def shorter(text: str, most: int) -> str:
    """The beginning of a text, cut between words, with "…" where something is missing."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(',;')}…"


def joined(some: Sequence[str], otherwise: str = NOT_STATED) -> str:
    """The lines of a cell."""
    return "\n".join(some) or otherwise
