"""Finding citations: numbers first, then decrees without a symbol, then laws by name."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from motcua.kernel.citations.citation import Citation, wording
from motcua.kernel.citations.issuers import issuer_by_symbol, issuer_named
from motcua.kernel.citations.laws import laws_by_name
from motcua.kernel.citations.leads import Lead, lead
from motcua.kernel.citations.patterns import (
    DAY_BEHIND,
    JOINED,
    NUMBER,
    OWN_NUMBER,
    SHORT_DECREE,
    read_number,
)
from motcua.kernel.dates import day_of
from motcua.kernel.identifiers import DocumentNumber

_LOOK_BACK = 240  # more than the name of any law


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
        ahead = _lead(text, found.start(), number, before)
        if ahead is None:
            continue
        symbol = str(number) if number.number else None
        cited = _complete(text, ahead, symbol, found.end())
        before = replace(cited, issuer=cited.issuer or issuer_by_symbol(number))
        yield before


def _lead(text: str, start: int, number: DocumentNumber, before: Citation | None) -> Lead | None:
    """The type of the document whose number begins at `start`; None where nothing is cited."""
    first = max(before.end if before else 0, start - _LOOK_BACK)
    if OWN_NUMBER.search(text, first, start):
        return None
    ahead = lead(text, first, start, is_law=number.is_of_parliament)
    if ahead:
        return replace(ahead, kind=number.type_name or ahead.kind) if ahead.is_vague else ahead
    if number.number is None:
        return None
    if number.kind and number.type_name:
        return Lead(number.type_name, start)
    if before and JOINED.fullmatch(text, before.end, start):
        return Lead(before.kind, start)
    return None


def _short_decrees(text: str) -> Iterator[Citation]:
    for found in SHORT_DECREE.finditer(text):
        decree = Lead("Nghị định", found.start())
        cited = _complete(text, decree, f"{found['number']}/NĐ-CP", found.end())
        yield replace(cited, issuer=cited.issuer or "Chính phủ")


def _named_laws(text: str) -> Iterator[Citation]:
    for law in laws_by_name(text):
        issuer = "Ủy ban Thường vụ Quốc hội" if law.kind == "Pháp lệnh" else "Quốc hội"
        day = law.day.isoformat() if law.day else None
        words = wording(text, law.start, law.end)
        yield Citation(law.kind, None, day, issuer, law.start, law.end, words)


def _complete(text: str, ahead: Lead, number: str | None, end: int) -> Citation:
    """The citation with the day and the issuer that stand behind its number, in either order."""
    issuer = ahead.issuer
    day = DAY_BEHIND.match(text, end)
    end = day.end() if day else end
    named = issuer_named(text, end)
    if named:
        issuer, end = named
    if named and not day:
        day = DAY_BEHIND.match(text, end)
        end = day.end() if day else end
    on = day_of(day) if day else None
    iso = on.isoformat() if on else None
    return Citation(
        ahead.kind, number, iso, issuer, ahead.start, end, wording(text, ahead.start, end)
    )


def _share_issuers(citations: list[Citation], text: str) -> list[Citation]:
    """In "39-NQ/TW và 17-KL/TW của Bộ Chính trị" the issuer belongs to both; so does the day."""
    shared = citations[:]
    for n in range(len(shared) - 2, -1, -1):
        this, after = shared[n], shared[n + 1]
        joined = JOINED.fullmatch(text, this.end, after.start)
        if joined and _symbol(this) == _symbol(after):
            day = this.date or _day_for(this, after)
            shared[n] = replace(this, issuer=this.issuer or after.issuer, date=day)
    return shared


def _day_for(this: Citation, after: Citation) -> str | None:
    """The day behind the last of a list: everybody's, unless the number's year denies it."""
    year = this.number and DocumentNumber.parse(this.number).year
    denied = year and after.date and not after.date.startswith(str(year))
    return None if denied else after.date


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
