"""Documents cited in Vietnamese prose.

A citation is anchored in a number ("63/2010/NĐ-CP"); its type is read in front, the day and the
issuer behind. Laws may be cited by name alone. The text is taken as found: hard line breaks, marks
of emphasis and slips such as "76/NQCP" or "NQ- CP" hide no citation.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from motcua.kernel.cited_issuers import issuer_by_symbol, issuer_named
from motcua.kernel.cited_kinds import lead
from motcua.kernel.cited_laws import laws_by_name
from motcua.kernel.cited_numbers import (
    DAY_BEHIND,
    JOINED,
    NUMBER,
    OWN_NUMBER,
    SHORT_DECREE,
    read_number,
)
from motcua.kernel.dates import day_of
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.text import squeeze

_LOOK_BACK = 240  # more than the name of any law


@dataclass(frozen=True)
class Citation:
    """A document cited; `start` and `end` are its place in the text that was read.

    `number` is the symbol put right, None where it is blank or a law is cited by name; `date` is
    ISO, as written even if wrong, None where incomplete; `issuer` is as written, or else what the
    symbol alone makes certain; `text` is the wording with its white space tidied.
    """

    kind: str
    number: str | None
    date: str | None
    issuer: str | None
    start: int
    end: int
    text: str


def find_citations(text: str) -> list[Citation]:
    """Every document cited in the text, in order; the text should be NFC.

    A document's own number in its letterhead ("Số: 67/KH-SVHTT") is no citation.
    """
    numbered = _share_issuers(list(_numbered(text)), text)
    decrees = _in_order([*numbered, *_without(numbered, _short_decrees(text))])
    return _in_order([*decrees, *_without(decrees, _named_laws(text))])


def _numbered(text: str) -> Iterator[Citation]:
    before: Citation | None = None
    for found in NUMBER.finditer(text):
        number = read_number(found[0])
        kind, start, issuer = _kind(text, found, number, before)
        if kind is None:
            continue
        symbol = str(number) if number.number else None
        before = _complete(text, kind, symbol, (start, found.end()), issuer)
        before = replace(before, issuer=before.issuer or issuer_by_symbol(number))
        yield before


def _kind(
    text: str, found: re.Match[str], number: DocumentNumber, before: Citation | None
) -> tuple[str | None, int, str | None]:
    """The type of the numbered document, where the citation begins, an issuer in between."""
    start = max(before.end if before else 0, found.start() - _LOOK_BACK)
    if OWN_NUMBER.search(text, start, found.start()):
        return None, 0, None
    is_law = number.issuer.startswith(("QH", "UBTVQH"))
    ahead = lead(text, start, found.start(), is_law=is_law)
    if ahead:
        named = number.type_name if ahead.kind == "Văn bản" else ahead.kind
        return named or ahead.kind, ahead.start, ahead.issuer
    if number.number is None:
        return None, 0, None
    if before and JOINED.fullmatch(text, before.end, found.start()):
        return number.type_name if number.kind else before.kind, found.start(), None
    return (number.type_name if number.kind else None), found.start(), None


def _short_decrees(text: str) -> Iterator[Citation]:
    for found in SHORT_DECREE.finditer(text):
        cited = _complete(text, "Nghị định", f"{found['number']}/NĐ-CP", found.span(), None)
        yield replace(cited, issuer=cited.issuer or "Chính phủ")


def _named_laws(text: str) -> Iterator[Citation]:
    for law in laws_by_name(text):
        issuer = "Ủy ban Thường vụ Quốc hội" if law.kind == "Pháp lệnh" else "Quốc hội"
        day = law.day.isoformat() if law.day else None
        wording = _wording(text, law.start, law.end)
        yield Citation(law.kind, None, day, issuer, law.start, law.end, wording)


def _complete(
    text: str, kind: str, number: str | None, place: tuple[int, int], issuer: str | None
) -> Citation:
    """The citation with the day and the issuer that stand behind its number, in either order."""
    start, end = place
    day = DAY_BEHIND.match(text, end)
    end = day.end() if day else end
    named = issuer_named(text, end)
    if named:
        issuer, end = named
        day = day or DAY_BEHIND.match(text, end)
        end = max(end, day.end()) if day else end
    on = day_of(day) if day else None
    iso = on.isoformat() if on else None
    return Citation(kind, number, iso, issuer, start, end, _wording(text, start, end))


def _share_issuers(citations: list[Citation], text: str) -> list[Citation]:
    """In "39-NQ/TW và 17-KL/TW của Bộ Chính trị" the issuer belongs to both."""
    shared = citations[:]
    for n in range(len(shared) - 2, -1, -1):
        this, after = shared[n], shared[n + 1]
        joined = JOINED.fullmatch(text, this.end, after.start)
        if joined and this.issuer is None and _symbol(this) == _symbol(after):
            shared[n] = replace(this, issuer=after.issuer)
    return shared


def _symbol(cited: Citation) -> str | None:
    return cited.number and DocumentNumber.parse(cited.number).issuer


def _without(found: list[Citation], more: Iterator[Citation]) -> Iterator[Citation]:
    """Those of the further citations that overlap none of the found, which are in order."""
    starts = [cited.start for cited in found]
    for cited in more:
        place = bisect_left(starts, cited.end)
        if place == 0 or found[place - 1].end <= cited.start:
            yield cited


def _in_order(citations: list[Citation]) -> list[Citation]:
    return sorted(citations, key=lambda cited: cited.start)


def _wording(text: str, start: int, end: int) -> str:
    return squeeze(re.sub(r"[*_]", " ", text[start:end]))
