"""The papers of a record by the headings of its source: for everybody, or for a case.

Only what a heading says plainly is taken for a case ("Trường hợp ủy quyền", "Đối với công ty cổ
phần"); any other heading is shown as it stands, with its papers open. Sources do not keep the
order of papers within a heading, so nothing is read out of their order.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from operator import itemgetter

from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.rules.record import Component
from motcua.kernel.text import fold


class PaperGroupKind(IntEnum):
    """What a heading says of its papers, in the order in which people read them."""

    COMMON = 0
    HANDED_IN = 1
    PRESENTED = 2
    NAMED = 3
    CASE = 4
    NOTE = 5


@dataclass(frozen=True, slots=True)
class PaperGroup:
    """Papers under one heading ("" where the source has none), in the order of the record."""

    kind: PaperGroupKind
    heading: str
    papers: tuple[Component, ...]


_NUMBER = re.compile(
    r"(?:\((?:[\d.]{1,6}|[a-z]|[ivx]{1,4}|\*)\)|\d[\d.]*\)?|[a-z]\)|[ivx]{1,4}\.)[\s\-–+*•.]*"
)
_ORDINAL = re.compile(r"\(?(\d{1,3})[.)\s]")
_CASE = re.compile(r"(?:truong hop|doi voi|neu|khi)\b")
_SPARED = re.compile(r"khong (?:phai|can) nop|mien nop|khong yeu cau nop")
_PAPERS, _ANY_CASE = r"(?:cac )?giay to (?:can |phai )?", r"\b(?!.*truong hop)"
_KINDS = (
    (PaperGroupKind.NOTE, re.compile(r"luu y\b")),
    (PaperGroupKind.HANDED_IN, re.compile(f"{_PAPERS}nop{_ANY_CASE}")),
    (PaperGroupKind.PRESENTED, re.compile(f"{_PAPERS}xuat trinh{_ANY_CASE}")),
    (PaperGroupKind.COMMON, re.compile(r"thanh phan(?:,? so luong)? ho so(?:,? (?:bao )?gom)?$")),
)


def grouped(papers: Iterable[Component]) -> tuple[PaperGroup, ...]:
    """Every paper once, under its heading; groups of one kind in the order of the record."""
    found: dict[str, list[Component]] = {}
    for paper in papers:
        found.setdefault(clean_heading(paper.group), []).append(paper)
    groups = [PaperGroup(kind_of(heading), heading, tuple(its)) for heading, its in found.items()]
    return tuple(one for kind in PaperGroupKind for one in _in_order(groups, kind))


def _in_order(groups: list[PaperGroup], kind: PaperGroupKind) -> list[PaperGroup]:
    """As the record has them; by their numbers where the source numbered every one ("3.", "1.")."""
    its = [group for group in groups if group.kind is kind]
    numbers = [int(found[1]) for one in its if (found := _ORDINAL.match(one.heading))]
    if len(set(numbers)) < len(its):
        return its
    return [one for _number, one in sorted(zip(numbers, its, strict=True), key=itemgetter(0))]


def clean_heading(text: str) -> str:
    """The heading in one line, without the dashes before it and the colon behind it."""
    return " ".join(text.lstrip(DASHES).split()).rstrip(": ")


def kind_of(heading: str) -> PaperGroupKind:
    """What the heading says of its papers, as far as it says so plainly."""
    words = _plain(heading)
    if not words:
        return PaperGroupKind.COMMON
    for kind, pattern in _KINDS:
        if pattern.match(words):
            return kind
    is_case = _CASE.match(words) and not _SPARED.search(words)
    return PaperGroupKind.CASE if is_case else PaperGroupKind.NAMED


def is_conditional(paper: Component) -> bool:
    """Whether the paper says itself in which case it is needed."""
    words = _plain(clean_heading(paper.name))
    says_so = _CASE.search(words) or "neu co" in words
    return bool(says_so or paper.when or not paper.is_required)


def _plain(heading: str) -> str:
    """Without marks and numbers before it ("(1.1) Đối với …", "b) Đối với …", "4 Trường hợp …")."""
    words = fold(heading).strip()
    while number := _NUMBER.match(words):
        words = words[number.end() :]
    return words
