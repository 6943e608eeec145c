"""Opening lines: "Sở A chủ trì, phối hợp với Sở B:" above the list of what is to be done."""

import re
from dataclasses import replace

from motcua.documents.reading.cooperation import cooperating_units, only_cooperates
from motcua.documents.reading.markers import BULLETS, Kind
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.scope import Scope
from motcua.documents.reading.tasks_prose import subject_of
from motcua.documents.reading.units import (
    leading_units,
    opens_with_verb,
    split_units,
    units_at,
)

_COOPERATIVE = re.compile(r"(?:Chủ trì|Chủ động|Phối hợp)\b")
_JOINTLY = re.compile(r"(?:Chủ trì,?\s*)?phối hợp(?:\s+với)?\s*:?", re.IGNORECASE)
_DIRECTS = re.compile(r"\s*(?:có trách nhiệm )?(?:chỉ đạo|giao|phân công)\s+", re.IGNORECASE)
_IN_DETAIL = re.compile(r"[^\W\d_],?\s+cụ thể(?: như sau)?\s*:\s*$", re.IGNORECASE)
_OWN_WORK = 300  # letters: a longer opening line gives work of its own before its list


def introduces(text: str, entry: Entry, following: Entry | None) -> bool:
    """A line with a colon at its end, or one that only names partners, above a list."""
    if following is None or following.grid or following.marker is None:
        return False
    if entry.marker is not None and entry.marker.kind in BULLETS:
        return False
    colon = re.search(r":\s*$", text) is not None
    return colon or names_partners_below(text) or only_cooperates(text)


def names_partners_below(text: str) -> bool:
    """ "Chủ trì, phối hợp" alone: each line below begins with its partner."""
    return _JOINTLY.fullmatch(text) is not None


def lists_things(text: str, following: Entry | None) -> bool:
    """Is the line itself the duty, and what stands below it only a list of things?"""
    if following is None or only_cooperates(text) or not opens_with_verb(text):
        return False
    below = following.words.text
    return not (opens_with_verb(below) or subject_of(below))


def states_its_work(text: str) -> bool:
    """ "Chỉ đạo … thực hiện …, cụ thể như sau:": a duty; the list below it says how."""
    return _IN_DETAIL.search(text) is not None and opens_with_verb(text)


def units_opened(text: str) -> tuple[str, ...]:
    """The units that the opening line names, also where it says nothing else of them."""
    opened = subject_of(text) or subject_of(text.rstrip(" :") + " thực hiện")
    return (*opened, *_directed(text)) if opened else ()


def _directed(text: str) -> tuple[str, ...]:
    """ "Sở A chỉ đạo Chi cục B thực hiện các nội dung sau:": B does the work."""
    directs = _DIRECTS.match(text, leading_units(text) or 0)
    end = units_at(text, directs.end()) if directs and text.rstrip().endswith(":") else None
    if directs is None or end is None or not text[directs.end()].isupper():
        return ()
    return split_units(text[directs.end() : end])


def scope_opened(entry: Entry, scope: Scope) -> tuple[Scope, bool]:
    """The scope of the list below, and whether the line itself gives its units no work."""
    text = entry.words.text
    units = units_opened(text)
    partners = cooperating_units(text) if units or _COOPERATIVE.match(text) else ()
    opened = replace(scope, path=entry.path, coordinating=partners)
    if units and (entry.path != scope.path or (scope.assigns and not scope.units)):
        return replace(opened, units=units), len(text) < _OWN_WORK or ";" not in text
    return opened, True


def is_deeper(kind: Kind | None, following: Entry) -> bool:
    """Pluses below a dash, dashes below a line without a mark."""
    if following.marker is None or following.heading:
        return False
    below = following.marker.kind
    return below is Kind.PLUS if kind is Kind.DASH else kind is None and below in BULLETS
