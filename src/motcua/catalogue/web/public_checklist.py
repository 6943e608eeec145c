"""The papers of a checklist by the headings of the record: what all bring, then case by case."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from motcua.catalogue.rules.answers import copies_of
from motcua.catalogue.rules.needs import condition_words
from motcua.catalogue.rules.paper_groups import (
    PaperGroup,
    PaperGroupKind,
    grouped,
    is_conditional,
)
from motcua.catalogue.rules.record import Component, Question
from motcua.catalogue.web.public_papers import begun, folded_rest

NAME_SHOWN, HEADING_SHOWN = 420, 220
_TAIL = re.compile(
    r",?\s*(?:thì )?(?:thành phần )?(?:hồ sơ )?(?:bao )?gồm(?: có)?(?: các giấy tờ)?(?: sau)?$"
)
"""Words that lead to the list and say nothing of the case."""


@dataclass(frozen=True, slots=True)
class NeededPaper:
    """A paper; `only_when` while its question is not answered, `heading` what it stands under."""

    name: str
    copies: str
    form: str
    only_when: str
    is_required: bool
    rest: SafeString
    heading: str


@dataclass(frozen=True, slots=True)
class NeededGroup:
    """Papers under a title ("" for a list without one); a case and notes are opened by the reader.

    `heading` is what follows of the heading of the source where the title had to be cut.
    """

    title: str
    heading: str
    papers: tuple[NeededPaper, ...]
    is_case: bool = False
    is_note: bool = False


def groups_of(papers: Iterable[Component], open_ones: list[Question]) -> tuple[NeededGroup, ...]:
    """Every paper once; `open_ones` are the questions that are not answered yet."""
    groups = grouped(papers)
    has_cases = any(group.kind is PaperGroupKind.CASE for group in groups)
    told = []
    for group in groups:
        title, rest = begun(_title(group, groups, has_cases=has_cases), HEADING_SHOWN)
        under = title if group.kind is not PaperGroupKind.COMMON else ""
        told.append(
            NeededGroup(
                title=title,
                heading=rest,
                papers=tuple(_paper(one, open_ones, under) for one in group.papers),
                is_case=group.kind is PaperGroupKind.CASE,
                is_note=group.kind is PaperGroupKind.NOTE,
            )
        )
    return tuple(told)


def _title(group: PaperGroup, groups: tuple[PaperGroup, ...], *, has_cases: bool) -> str:
    """The source's own heading; what stands under none is for all, where it says no case itself."""
    if group.kind is PaperGroupKind.CASE:
        return _TAIL.sub("", group.heading)
    if group.kind is not PaperGroupKind.COMMON:
        return group.heading
    if len(groups) == 1:
        return ""
    says_case = any(is_conditional(paper) for paper in group.papers)
    return _("Ai cũng cần") if has_cases and not says_case else _("Giấy tờ chung")


def _paper(paper: Component, open_ones: list[Question], heading: str) -> NeededPaper:
    name, rest = begun(paper.name, NAME_SHOWN)
    return NeededPaper(
        name=name,
        copies=copies_of(paper),
        form=paper.form_name,
        only_when=condition_words(paper, open_ones),
        is_required=paper.is_required,
        rest=folded_rest(rest),
        heading=heading,
    )
