"""One name for a cited document however records write it, and its address.

Records write "63/2010/NĐ-CP", "Số 63/2010/NĐ - CP", or only the title. A number decides; without
one, a number found in the title; else the title itself.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from motcua.catalogue.rules.record import LegalBasis
from motcua.kernel.citations import find_citations
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.text import fold, nfc, squeeze

_LONGEST_TITLE = 80
_NOT_IN_ADDRESS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class LegalName:
    """The number as it is printed ("" where nobody knows it) and the address made of it."""

    number: str
    slug: str


def name_of(basis: LegalBasis) -> LegalName:
    """The name of a basis; the same document gives the same address."""
    return _named(basis.number, basis.title)


@lru_cache(maxsize=4096)  # some hundred laws are the bases of nearly every procedure
def _named(number: str, title: str) -> LegalName:
    known = printed(number) or _number_in(title)
    return LegalName(known, slug_of(known) if known else _slug_of_title(title))


def printed(number: str) -> str:
    """A number as it is printed: slips of spaces and dashes put right."""
    tidy = squeeze(nfc(number))
    try:
        return str(DocumentNumber.parse(tidy)) if tidy else ""
    except ValueError:
        return tidy


def slug_of(number: str) -> str:
    """ "63/2010/NĐ-CP" → "63-2010-nd-cp"."""
    slug = _NOT_IN_ADDRESS.sub("-", fold(number)).strip("-")
    return slug[:140] or "van-ban"


def _number_in(title: str) -> str:
    numbers = {one.number for one in find_citations(title[:600]) if one.number}
    return numbers.pop() if len(numbers) == 1 else ""


def _slug_of_title(title: str) -> str:
    digest = hashlib.sha256(fold(title).encode()).hexdigest()[:8]
    return f"{slug_of(title)[:_LONGEST_TITLE].strip('-')}-{digest}"
