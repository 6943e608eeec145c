"""Legal bases: titles and numbers joined without a separator.

A number that closes a cell is glued to the next title or to its own repetition ("Nghị định
126/2020/NĐ-CP126/2020/NĐ-CP"); a number inside a title has a space behind it. A year before the
number may run into it ("sửa đổi 202323/2023/QH15").
Basis: Decree 30/2020/NĐ-CP art. 8, Law 64/2025/QH15 art. 7.3 (how numbers look).
"""

import re
from dataclasses import dataclass

from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.joined_words import set_apart
from motcua.catalogue.reading.symbols import ISSUERS
from motcua.catalogue.rules.record import LegalBasis
from motcua.kernel.text import squeeze

HEAD = "Tên văn bản pháp lýMã văn bản"
_CAPITAL = "A-ZĐ"
# A capital before a small letter belongs to the next title: "TT-BTC|Nghị định".
_LETTERS = rf"[{_CAPITAL}]{{1,12}}(?![a-zà-ỹ])"
_ISSUER = rf"(?:QH(?:1[0-9]|[1-9])|UBTVQH(?:1[0-9]|[1-9])|{ISSUERS}|{_LETTERS})"
_KIND = r"(?:NĐ|NQLT|NQ|TTLT|TT|QĐ|CT|PL|L|VBHN|TB|KH|HD|KL)"
_NUMBER = re.compile(
    rf"(\d{{1,12}}(?:\.\d{{1,2}})?(?:\.?[a-zđ])?)\s?/\s?((?:19|20)\d\d\s?/\s?)?"
    rf"((?:{_KIND}\s?[-/]\s?)?{_ISSUER}(?:\s?-\s?{_ISSUER}){{0,3}})"
)
_YEAR_AHEAD = re.compile(r"((?:19|20)\d\d)(\d{1,4}(?:\.\d{1,2})?)")
_TYPE_BEHIND_TITLE = re.compile(
    r"(?<=[^\s(])(?:Luật|Bộ luật|Thông tư|Nghị định|Quyết định|Nghị quyết|Pháp lệnh)(?: số)? ?\Z"
    r"|(?<=[^\s(])(?:Số|số) ?\Z"
)

_TYPE_AHEAD = re.compile(r"(?:số|định|tư|Luật|quyết|lệnh) \Z")


@dataclass(frozen=True)
class _Token:
    """A number in the text: its places, and the number itself."""

    start: int
    end: int
    number: str


def joined_bases(text: str, remarks: Remarks) -> tuple[LegalBasis, ...]:
    """The documents of a joined string, in order; a rest without number is a title alone."""
    rows = text.removeprefix(HEAD).strip()
    found, start = [], 0
    for token in _closing(rows):
        title = _TYPE_BEHIND_TITLE.sub("", rows[start : token.start])
        found.append(LegalBasis(title=_tidy(title) or token.number, number=token.number))
        start = token.end
    rest = _once(_tidy(rows[start:]))
    if rest:
        remarks.say("Có căn cứ pháp lý không tách được số, ký hiệu; giữ nguyên văn.")
        found.append(LegalBasis(title=rest))
    return tuple(found)


def number_in(text: str) -> str:
    """The number of a cell that should hold nothing else; "" where there is none."""
    found = _NUMBER.search(text)
    return _number(found[1], found) if found else ""


def _closing(rows: str) -> list[_Token]:
    """The numbers that close a cell."""
    tokens = [_token(found) for found in _NUMBER.finditer(rows)]
    closing = []
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if after and after.number == token.number and _same_again(rows, token, after):
            continue
        if after and after.start == token.end and _TYPE_AHEAD.search(rows[: token.start][-16:]):
            continue  # "Nghị định số 159/2006/NĐ-CP69/2007/…": the title's own number
        if (after and after.start == token.end) or _is_glued(rows, token.end):
            closing.append(token)
    return closing


def _same_again(rows: str, token: _Token, after: _Token) -> bool:
    """Whether only the type stands between: the title ended in the number of its own cell."""
    between = rows[token.end : after.start]
    return not between or _TYPE_BEHIND_TITLE.fullmatch(f"x{between}", 1) is not None


def _is_glued(rows: str, at: int) -> bool:
    """Whether a new cell begins at `at`: a letter, digit or bullet without a space, or a tab."""
    return at == len(rows) or rows[at].isalnum() or rows[at] in '-+*“"\n'


def _token(found: re.Match[str]) -> _Token:
    run = found[1]
    ahead = _YEAR_AHEAD.fullmatch(run)
    # A year before it, and a number behind: only where what is left is a usual number.
    if ahead and len(run) > 4:
        start = found.start() + 4
        return _Token(start, found.end(), _number(ahead[2], found))
    return _Token(found.start(), found.end(), _number(run, found))


def _number(run: str, found: re.Match[str]) -> str:
    year = f"{found[2].strip(' /')}/" if found[2] else ""
    return f"{run}/{year}{re.sub(r' ', '', found[3])}"


def _tidy(title: str) -> str:
    return set_apart(squeeze(title)).strip(" ;,:")


def _once(text: str) -> str:
    """ "Bộ luật ABộ luật A" → "Bộ luật A": a document without number repeats its title."""
    half = len(text) // 2
    return text[:half] if half > 5 and text[:half] == text[half:] else text
