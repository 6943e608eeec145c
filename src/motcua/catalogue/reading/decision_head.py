"""The letterhead of a decision: number, day, subject, and since when it holds."""

import re
from datetime import date

from motcua.catalogue.reading.bodies import body_of_decision
from motcua.catalogue.reading.decision_found import AnnouncedProcedure, DecisionFound
from motcua.kernel.dates import WRITTEN_DAY, day_of
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.text import squeeze

_NUMBER = re.compile(r"Số\s*:?\s*(\d[\d\w.]{0,8}\s?/\s?(?:QĐ|NQ)[\s-]{1,3}[\w&Đ-]{2,30})")
_DAY = re.compile(rf"ngày\s+{WRITTEN_DAY}", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:về việc|v/v)?\s*công bố .{5,600}", re.IGNORECASE)
_EFFECT = re.compile(
    rf"có hiệu lực(?: thi hành)?(?: kể)? từ (?:ngày (?P<signed>ký)|(?:ngày )?{WRITTEN_DAY})",
    re.IGNORECASE,
)
_NO_TITLE = ("Căn cứ", "BỘ", "CHỦ TỊCH", "Điều ", "Xét ")
_HEAD_LINES = 40


def read_head(
    lines: list[str], items: tuple[AnnouncedProcedure, ...], remarks: tuple[str, ...]
) -> DecisionFound:
    """The decision with its letterhead read from the first lines."""
    top = [squeeze(line) for line in lines[:_HEAD_LINES]]
    number = _number("\n".join(top))
    signed_on = _day("\n".join(top))
    return DecisionFound(
        number=number,
        signed_on=signed_on,
        subject=_subject(top),
        issuer=body_of_decision(number),
        effective_on=_effective(lines, signed_on),
        items=items,
        remarks=remarks,
    )


def _number(top: str) -> str:
    found = _NUMBER.search(top)
    if found is None:
        return ""
    try:
        return str(DocumentNumber.parse(found[1]))
    except ValueError:
        return squeeze(found[1])


def _day(top: str) -> date | None:
    found = _DAY.search(top)
    return day_of(found) if found else None


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


def _effective(lines: list[str], signed_on: date | None) -> date | None:
    for line in lines:
        found = _EFFECT.search(squeeze(line)[:3000])
        if found:
            return signed_on if found["signed"] else day_of(found)
    return None
