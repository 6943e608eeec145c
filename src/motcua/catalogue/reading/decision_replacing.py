"""Which procedure takes the place of which, as a decision of announcement words it.

Basis: Decree 63/2010/NĐ-CP art. 15: a decision that replaces or abolishes names what it replaces.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from motcua.catalogue.reading.decision_found import AnnouncedProcedure
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.codes import CODE, is_procedure_number
from motcua.kernel.text import squeeze

_NEAR = r"[^;\t\n]{0,160}?"
_TAKES = r"(?<!được )(?<!bị )thay thế(?! bởi| bằng)"
_REPLACES = re.compile(rf"{_TAKES}{_NEAR}(?<![\d.])({CODE})(?!\d)", re.I)
_REPLACES_NAME = re.compile(_TAKES + r"[^;\t\n“\"]{0,60}[“\"]([^”\"\t\n]{5,400})[”\"]", re.I)
_REPLACED_BY = re.compile(rf"thay (?:thế )?(?:bởi|bằng){_NEAR}(?<![\d.])({CODE})(?!\d)", re.I)


def replaced_in(words: str, *, own: str) -> str:
    """The code of what is replaced, where the words say so: "thay thế thủ tục mã số 1.000001"."""
    return _code(_REPLACES, words, own)


def replaced_name_in(words: str) -> str:
    """The name of what is replaced, in quotation marks: "thay thế thủ tục “Cấp phép cũ”"."""
    found = _REPLACES_NAME.search(words)
    return squeeze(found[1]) if found else ""


def replaced_by_in(words: str, *, own: str) -> str:
    """The code of what takes its place: "được thay thế bởi thủ tục mã số 1.000002"."""
    return _code(_REPLACED_BY, words, own)


def paired(items: Iterable[AnnouncedProcedure]) -> tuple[AnnouncedProcedure, ...]:
    """What an abolished procedure says of its successor is told of the successor as well."""
    every = list(items)
    ended = {
        after: one.number
        for one in every
        if one.change is Change.ABOLISHED
        and one.number
        and (after := replaced_by_in(one.source, own=one.number))
    }
    return tuple(
        replace(one, replaces_number=ended[one.number])
        if one.number in ended and not one.replaces_number
        else one
        for one in every
    )


def _code(pattern: re.Pattern[str], words: str, own: str) -> str:
    for found in pattern.finditer(words):
        if found[1] != own and is_procedure_number(found[1]):
            return found[1]
    return ""
