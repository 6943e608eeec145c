"""Short fields that every layout shares: levels, audiences, decision, conditions."""

import re

from motcua.catalogue.reading.brackets import split_outside
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.plain import one_line, stated
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.record import NONE_STATED
from motcua.kernel.text import fold

_LEVELS = {fold(level.label): level for level in Level}
_NONE = {"khong", "khong co", "khong quy dinh", "khong yeu cau"}
_DECISION = re.compile(r"^(?:quyết định\s*)?(?:số\s*)?:?\s*", re.IGNORECASE)


def levels_of(text: object, remarks: Remarks) -> tuple[Level, ...]:
    """ "Cấp bộ, Cấp Xã" → levels in their official order; unknown words are remarked."""
    words = split_outside(one_line(text))
    known = {_LEVELS[fold(word)] for word in words if fold(word) in _LEVELS}
    for word in words:
        if fold(word) not in _LEVELS:
            remarks.say(f"Không nhận ra cấp thực hiện “{word[:60]}”.")
    return tuple(level for level in Level if level in known)


def audiences_of(text: object) -> tuple[str, ...]:
    """Who may use it; commas in brackets part nothing."""
    return tuple(dict.fromkeys(split_outside(one_line(stated(text)))))


def decision_of(text: object) -> str:
    """ "Quyết định số 6225 /QĐ-BQP" → "6225/QĐ-BQP"."""
    bare = _DECISION.sub("", one_line(stated(text)))
    return re.sub(r"\s*([/-])\s*", r"\1", bare)[:100]


def conditions_of(text: object) -> str:
    """The conditions; NONE_STATED where the source says in words that there are none."""
    said = stated(text)
    return NONE_STATED if fold(said).strip(" .") in _NONE else said
