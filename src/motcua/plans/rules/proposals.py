"""Proposed measures: what the words of a target say it counts. A person decides."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from motcua.kernel.text import fold


@dataclass(frozen=True, slots=True)
class Proposal:
    """A measure by its name, the filters it would count over, and the words that suggest it."""

    measure: str
    filters: Mapping[str, str] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """Folded words that suggest a measure."""

    pattern: re.Pattern[str]
    measure: str
    filters: Mapping[str, str]


def _hint(pattern: str, measure: str, **filters: str) -> Hint:
    return Hint(re.compile(rf"\b(?:{pattern})\b"), measure, filters)


def _evidence(pattern: str, kind: str, counted_by: str = "items") -> Hint:
    return _hint(pattern, "evidence_by_form", kind=kind, counted_by=counted_by)


HINTS: tuple[Hint, ...] = (
    _hint(r"bao cao (?:\w+ ){0,6}dung (?:thoi )?han", "reports_on_time"),
    _hint(r"nhiem vu (?:\w+ ){0,6}dung (?:thoi |tien )?(?:han|do)", "tasks_on_time"),
    _evidence(r"luot nguoi|nguoi tham du|nguoi du|nguoi tham gia", "meeting", "attendance"),
    _evidence(r"to roi|to gap|so tay|an pham|cam nang", "leaflets", "copies"),
    _evidence(r"bang ron|pa ?no|khau hieu|ap phich|cum co dong", "visual", "pieces"),
    _evidence(r"phut phat|thoi luong phat", "broadcast", "minutes"),
    _evidence(r"luot phat|lan phat", "broadcast", "times"),
    _hint(r"tin,? bai|tin bai|bai viet|bai dang|tin tuc|bai|(?<!thong )tin", "published_items"),
    _evidence(r"chuyen muc|phong su|phat thanh|truyen hinh|phat song", "broadcast"),
    _evidence(r"hoi nghi|tap huan|toa dam|hoi thao|buoi tuyen truyen|lop", "meeting"),
    _evidence(r"hoi thi|cuoc thi|san khau hoa", "show"),
)
"""From the particular to the general; the first that is found is the first proposal."""

SHARE = re.compile(r"%|\bphan tram\b|\bty le\b")


def is_a_share(text: str, *, unit: str = "") -> bool:
    """Whether the words ask for a part of a whole ("trên 95 % nhiệm vụ …")."""
    return SHARE.search(fold(f"{unit} {text}")) is not None


def propose(text: str, *, unit: str = "") -> list[Proposal]:
    """The measures that the words of a target suggest, best first; entering by hand comes last.

    A share is nothing that proofs add up to, so only what counts shares is proposed for it.
    """
    said = fold(f"{unit} {text}")
    is_share = is_a_share(text, unit=unit)
    found: list[Proposal] = []
    for hint in HINTS:
        match = hint.pattern.search(said)
        fits = is_share == (hint.measure in ("reports_on_time", "tasks_on_time"))
        if match and fits and all(hint.measure != known.measure for known in found):
            found.append(Proposal(hint.measure, hint.filters, match.group()))
    return [*found, Proposal("manual")]
