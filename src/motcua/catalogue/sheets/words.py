"""The words in which a record's values stand on a sheet."""

from collections.abc import Sequence
from datetime import date

from motcua.catalogue.rules.record import LegalBasis

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
    """Lines of a text, empty ones left out."""
    return [line for raw in text.splitlines() if (line := " ".join(raw.split()))]


def shorter(text: str, most: int) -> str:
    """The beginning of a text, cut between words, with "…" where something is missing."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(',;')}…"


def joined(some: Sequence[str], otherwise: str = NOT_STATED) -> str:
    """The lines of a cell."""
    return "\n".join(some) or otherwise
