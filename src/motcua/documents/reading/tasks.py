"""All tasks of a plan, in the order of the source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from motcua.documents.reading.draft import Draft
from motcua.documents.reading.labels import Label, label_of
from motcua.documents.reading.markers import BULLETS, Kind
from motcua.documents.reading.openings import (
    introduces,
    is_deeper,
    lists_things,
    names_partners_below,
    scope_opened,
    states_its_work,
)
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.scope import Scope, scope_below, units_of
from motcua.documents.reading.tasks_block import Block, apply_own_time
from motcua.documents.reading.tasks_prose import CLOSING, from_money, from_section, from_subject
from motcua.documents.reading.tasks_table import TableReader
from motcua.documents.reading.units import is_units

_SMALL = frozenset({Kind.LETTER, Kind.NUMBER_BRACKET, Kind.DECIMAL})
_NUMBERED = _SMALL | {Kind.NUMBER}
_DUTY_OPENS = re.compile(
    r"(?:Chủ trì|Chủ động|Phối hợp|Tham mưu|Chỉ đạo|Hướng dẫn|Triển khai|Tổ chức|Xây dựng|"
    r"Thực hiện|Căn cứ|Tiếp tục|Tăng cường|Rà soát|Đẩy mạnh|Theo dõi|Nghiên cứu|Đề xuất|Bố trí|"
    r"Là )"
)


@dataclass(slots=True)
class TaskReader:
    """Walks through the outline; holds what is open."""

    lines: Lines
    year: int | None
    tables: TableReader
    drafts: list[Draft] = field(default_factory=list)
    introductions: list[Passage] = field(default_factory=list)
    """Opening lines that say whose work the list below them is."""
    _scopes: list[Scope] = field(default_factory=lambda: [Scope()])
    _open: list[Draft] = field(default_factory=list)
    """Drafts that the next labelled lines speak of."""
    _heading: Entry | None = None
    _loose: list[Passage] = field(default_factory=list)
    _list: Draft | None = None
    """A duty whose list is being passed over."""
    _block: Block = field(default_factory=Block)

    def read(self, entries: Sequence[Entry]) -> None:
        """Read one body."""
        for at, entry in enumerate(entries):
            following = entries[at + 1] if at + 1 < len(entries) else None
            self._entry(entry, following)
        self._flush()

    def _entry(self, entry: Entry, following: Entry | None) -> None:
        if entry.grid is not None:
            self._flush()
            self.drafts.extend(self.tables.read(entry))
            return
        if self._labelled(entry):
            return
        if entry.heading and self._is_duty(entry):
            entry = entry.as_sentence()
        if entry.heading:
            self._open_section(entry)
            if entry.words:
                self._paragraph(entry, following)
            return
        if entry.marker and entry.marker.kind not in BULLETS:
            self._close_to(entry)
        self._paragraph(entry, following)

    def _labelled(self, entry: Entry) -> bool:
        """Take a labelled line into the block; any other line ends the block."""
        label = None if entry.heading else label_of(entry.words.text)
        if label is None or label[0] is Label.OTHER:
            if self._block:
                self._flush()
            return False
        if self._block.begins_anew(entry.words):
            self._flush()
        self._block.add(entry.words)
        return True

    def _is_duty(self, entry: Entry) -> bool:
        """ "a) Chủ trì, phối hợp với …:" under a unit is what it has to do, not a heading."""
        small = entry.marker is not None and entry.marker.kind in _SMALL
        opens = _DUTY_OPENS.match(entry.heading.text) is not None
        return small and opens and bool(self._scope_above(entry).units)

    def _scope_above(self, entry: Entry) -> Scope:
        return next((s for s in reversed(self._scopes) if _inside(entry, s)), self._scopes[0])

    def _open_section(self, entry: Entry) -> None:
        self._flush()
        self._list = None
        self._close_to(entry)
        self._scopes.append(scope_below(self._scopes[-1], entry))
        self._heading, self._loose, self._open = entry, [], []

    def _close_to(self, entry: Entry) -> None:
        """Leave the sections that the entry does not stand in."""
        while len(self._scopes) > 1 and not _inside(entry, self._scopes[-1]):
            self._scopes.pop()

    def _paragraph(self, entry: Entry, following: Entry | None) -> None:
        words = entry.words
        if self._absorbed(entry) or self._unit_line(entry, following):
            return
        if introduces(words.text, entry, following) and self._introduction(entry, following):
            return
        found = self._tasks_in(entry, self._scopes[-1])
        if found:
            self.drafts.extend(found)
            self._open.extend(found)
            self._lead_on(entry, found[-1])
        elif entry.marker is not None and entry.marker.kind is Kind.PLUS and self._open:
            self._open[-1].parts.append(words)
        else:
            self._loose.append(words)

    def _lead_on(self, entry: Entry, draft: Draft) -> None:
        """A numbered sentence with its own unit gives the work in the dashes below it too."""
        numbered = entry.marker is not None and entry.marker.kind in _NUMBERED
        if numbered and not entry.heading and not self._scopes[-1].units:
            scope = self._scopes[-1]
            self._scopes.append(
                replace(scope, path=entry.path, units=draft.lead_units, money=False)
            )

    def _tasks_in(self, entry: Entry, scope: Scope) -> list[Draft]:
        words = entry.words
        below_dash = self._open and scope.line is not Kind.DASH
        if entry.marker is not None and entry.marker.kind is Kind.PLUS and below_dash:
            own = from_subject(words, entry, scope, self.year) if scope.assigns else None
            return [own] if own else []
        if scope.gives_work:
            draft = from_section(words, entry, scope, self.year)
            return [draft] if draft else []
        if scope.money:
            return list(from_money(words, entry, scope, self.year))
        if scope.assigns:
            draft = from_subject(words, entry, scope, self.year)
            return [draft] if draft else []
        return []

    def _absorbed(self, entry: Entry) -> bool:
        """Dashes below a duty that lists things, not work, belong to that duty."""
        if self._list is None:
            return False
        goes_on = entry.marker is None and self._list.parts[-1].text.endswith(":")
        if not goes_on and (entry.marker is None or entry.marker.kind not in BULLETS):
            self._list = None
            return False
        self._list.parts.append(entry.words)
        return True

    def _unit_line(self, entry: Entry, following: Entry | None) -> bool:
        """ "- Sở Y tế:" above "+ …": a line that names units as a heading would."""
        kind = entry.marker.kind if entry.marker else None
        if self._scopes[-1].line_ends(kind, entry.path):
            self._scopes.pop()
        scope = self._scopes[-1]
        deeper = following is not None and is_deeper(kind, following)
        if not (scope.assigns and deeper and is_units(entry.words.text)):
            return False
        self.introductions.append(entry.words)
        units = units_of(entry.words.text)
        self._scopes.append(Scope(entry.path, assigns=True, units=units, line=kind or Kind.PART))
        self._open = []
        return True

    def _introduction(self, entry: Entry, following: Entry | None) -> bool:
        """ "Sở A chủ trì, phối hợp với Sở B:" names whose work the list below is.

        False where the line is a task itself: it has work of its own, or its list is of things.
        """
        scope, text = self._scopes[-1], entry.words.text
        if names_partners_below(text):
            self._scopes[-1] = replace(scope, jointly=entry.path)
            return True
        if scope.gives_work and lists_things(text, following):
            return self._open_list(entry, scope)
        if scope.gives_work and states_its_work(text):
            return False
        self.introductions.append(entry.words)
        self._open = []
        opened, without_work = scope_opened(entry, scope)
        if scope.units and opened.path == scope.path:
            self._scopes[-1] = opened
        elif opened.units:
            self._scopes.append(opened)
        return without_work

    def _open_list(self, entry: Entry, scope: Scope) -> bool:
        """A duty above a list of things: one task, the list belongs to it."""
        draft = from_section(entry.words, entry, scope, self.year)
        if draft is not None:
            draft.parts.append(entry.words)
            self.drafts.append(draft)
        self._list = draft
        return True

    def _flush(self) -> None:
        """Give what the labelled lines said to the tasks above them."""
        block, self._block = self._block, Block()
        if block:
            for draft in self._spoken_of(block):
                block.apply(draft, self.year)
            self._open, self._loose = [], []
        for draft in self._open:
            apply_own_time(draft, self.year)

    def _spoken_of(self, block: Block) -> list[Draft]:
        section = ".".join(self._heading.path) if self._heading else None
        own = block.own_task(section or None)
        if own is not None:
            self.drafts.append(own)
            return [own]
        if self._open or not block.leads:
            return self._open
        passages = self._loose or ([self._heading.heading] if self._heading else [])
        drafts = [
            Draft(text=passage, section=section or None, form="block")
            for passage in passages
            if passage and not CLOSING.match(passage.text)
        ]
        self.drafts.extend(drafts)
        return drafts


def _inside(entry: Entry, scope: Scope) -> bool:
    opens = entry.heading or (entry.marker and entry.marker.kind not in BULLETS)
    inside = entry.path[: len(scope.path)] == scope.path
    return inside and (not opens or len(entry.path) > len(scope.path))
