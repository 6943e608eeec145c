"""The letterhead of a decision: number, day, subject, and since when it holds."""

import re
from dataclasses import replace
from datetime import date

from motcua.catalogue.reading.bodies import body_of_decision
from motcua.catalogue.reading.decision_days import effective_on, signed_on
from motcua.catalogue.reading.decision_found import AnnouncedProcedure, DecisionFound
from motcua.kernel.dates import WRITTEN_DAY, day_of
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.text import fold, squeeze

_SYMBOL = r"(\d[\d\w.]{0,8}\s?/\s?(?:QĐ|NQ)[\s-]{1,3}[\w&Đ-]{2,30})"
_NUMBER = re.compile(rf"Số\s*:?\s*{_SYMBOL}")
_ATTACHED = re.compile(
    rf"\(\s*(?:(?:ban hành|công bố) )?kèm theo (?:quyết định|nghị quyết) số\s*:?\s*{_SYMBOL},?"
    rf" ngày {WRITTEN_DAY}",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:về việc|v/v)?\s*công bố .{5,600}", re.IGNORECASE)
_NO_TITLE = ("Căn cứ", "BỘ", "CHỦ TỊCH", "Điều ", "Xét ", "Kính gửi", "Theo đề nghị")
_TITLES = ("quyet dinh", "nghi quyet", "to trinh")
_BASES = ("can cu", "xet ", "dieu 1", "theo de nghi", "kinh gui")
_HEAD_LINES = 40
SUBMISSION = "Đây là tờ trình, chưa phải quyết định; số, ngày ký và hiệu lực chưa có."


def read_head(
    lines: list[str], items: tuple[AnnouncedProcedure, ...], remarks: tuple[str, ...]
) -> DecisionFound:
    """The decision with its letterhead, which ends where the bases or the articles begin."""
    head = _until(lines[:_HEAD_LINES], _BASES)
    top = [squeeze(line) for line in head]
    found = DecisionFound(subject=_subject(top), items=items, remarks=remarks)
    if any(fold(line) == "to trinh" for line in top):
        return replace(found, remarks=(SUBMISSION, *remarks))
    signed = signed_on(_until(head, _TITLES)) or signed_on(
        [line for line in head if ", ngày" in line.lower()]  # read from a picture: out of order
    )
    number, signed = _attached(lines, _number("\n".join(top)), signed)
    return replace(
        found,
        number=number,
        signed_on=signed,
        issuer=body_of_decision(number),
        effective_on=effective_on(lines, signed),
    )


def _until(lines: list[str], beginnings: tuple[str, ...]) -> list[str]:
    """The lines before the first that begins so, in a capital; all where none does."""
    places = (
        place
        for place, line in enumerate(lines)
        if fold(line[:40]).startswith(beginnings) and line.lstrip()[0].isupper()
    )
    return lines[: next(places, len(lines))]


def _number(top: str) -> str:
    found = _NUMBER.search(top)
    return _as_number(found[1]) if found else ""


def _as_number(words: str) -> str:
    try:
        return str(DocumentNumber.parse(words))
    except ValueError:
        return squeeze(words)


def _attached(lines: list[str], number: str, signed: date | None) -> tuple[str, date | None]:
    """What an annex says of its decision ("Kèm theo Quyết định số …") fills what the head lacks."""
    for line in lines:
        if line.lstrip()[:1] == "(" and (found := _ATTACHED.match(squeeze(line[:400]))):
            said = _as_number(found[1])
            return (said, signed or day_of(found)) if number in {"", said} else (number, signed)
    return number, signed


def _subject(top: list[str]) -> str:
    """The title: the line that announces, with the lines that go on before the bases begin."""
    for place, line in enumerate(top):
        if not _SUBJECT.match(line):
            continue
        parts = [line]
        for more in top[place + 1 : place + 6]:
            if not more or more.isupper() or more.startswith(_NO_TITLE):
                break
            parts.append(more)
        return squeeze(" ".join(parts))[:600]
    return ""
