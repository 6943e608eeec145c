"""With whom: the units named after "phối hợp (với)"."""

import re

from motcua.documents.reading.units import split_units, units_at

_COOPERATES = re.compile(
    r"phối\s+(?:kết\s+)?hợp(?:,?\s+(?:chặt chẽ|hiệu quả|tốt|đồng bộ|thường xuyên|tích cực))*"
    r"(?P<list>(?:,\s+\w+\s+\w+){0,2})\s*(?P<with>,?\s*(?:cùng|cùng với|với)\s+)?",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:Chủ trì|Chủ động)?,?\s*phối hợp(?:\s+chặt chẽ)?(?:\s+với)?\s+", re.IGNORECASE
)
_FAR = 700  # letters: further on, a long paragraph speaks of other things


def cooperating_units(text: str) -> tuple[str, ...]:
    """Units that the text says are worked with, in their order, each once."""
    found: dict[str, None] = {}
    for match in _COOPERATES.finditer(text, 0, _FAR):
        start = match.end()
        while start < len(text) and text[start] == " ":
            start += 1
        end = units_at(text, start)
        if end is None or (match["list"] and not match["with"] and text[start].islower()):
            continue
        for unit in split_units(text[start:end]):
            found.setdefault(unit)
    return tuple(found)


def only_cooperates(text: str) -> bool:
    """ "Chủ trì, phối hợp với các sở, ngành:" and nothing else: the work stands below it."""
    match = _ONLY.match(text)
    end = units_at(text, match.end()) if match else None
    return end is not None and end >= len(text.rstrip(" .:;"))
