"""All tasks of a plan, in the order of the source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from motcua.documents.reading.cooperation import cooperating_units, only_cooperates
from motcua.documents.reading.draft import Draft
from motcua.documents.reading.labels import Label, label_of, labelled_parts, trailing_time
from motcua.documents.reading.markers import BULLETS, Kind
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.scope import Scope, scope_below, units_of
from motcua.documents.reading.tasks_prose import (
    CLOSING,
    from_money,
    from_section,
    from_subject,
    subject_of,
)
from motcua.documents.reading.tasks_table import TableReader, units_listed
from motcua.documents.reading.timing import read_timing
from motcua.documents.reading.units import is_units, opens_with_verb

_SMALL = frozenset({Kind.LETTER, Kind.NUMBER_BRACKET, Kind.DECIMAL})
_NUMBERED = _SMALL | {Kind.NUMBER}
_DUTY_OPENS = re.compile(
    r"(?:Chủ trì|Chủ động|Phối hợp|Tham mưu|Chỉ đạo|Hướng dẫn|Triển khai|Tổ chức|Xây dựng|"
    r"Thực hiện|"
    r"Căn cứ|Tiếp tục|Tăng cường|Rà soát|Đẩy mạnh|Theo dõi|Nghiên cứu|Đề xuất|Bố trí|Là )"
)
_COOPERATIVE = re.compile(r"(?:Chủ trì|Chủ động|Phối hợp)\b")
_JOINTLY = re.compile(r"(?:Chủ trì,?\s*)?phối hợp(?:\s+với)?\s*:?", re.IGNORECASE)
_OWN_WORK = 300  # letters: a longer opening line gives work of its own before its list


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
    _labels: dict[Label, str] = field(default_factory=dict)
    _label_parts: list[Passage] = field(default_factory=list)

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
        label = None if entry.heading else label_of(entry.words.text)
        if label is not None and label[0] is not Label.OTHER:
            self._label(entry)
            return
        if self._labels:
            self._flush()
        if entry.heading and self._is_duty(entry):
            entry = entry.as_sentence()
        if entry.heading:
            self._open_section(entry)
            if entry.words:
                self._paragraph(entry, following)
            return
        if entry.marker and entry.marker.kind not in {Kind.DASH, Kind.PLUS}:
            self._close_to(entry)
        self._paragraph(entry, following)

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
        if _introduces(words.text, entry, following) and self._introduction(entry, following):
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
        deeper = following is not None and _is_deeper(kind, following)
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
        if _JOINTLY.fullmatch(text):
            self._scopes[-1] = replace(scope, jointly=entry.path)
            return True
        units = subject_of(text) or subject_of(text.rstrip(" :") + " thực hiện")
        work = only_cooperates(text) or following is None or _is_work(following.words.text)
        if not work and scope.gives_work and opens_with_verb(text):
            draft = from_section(entry.words, entry, scope, self.year)
            self._list = draft
            if draft:
                draft.parts.append(entry.words)
            self.drafts.extend([draft] if draft else [])
            return True
        self.introductions.append(entry.words)
        self._open = []
        partners = cooperating_units(text) if units or _COOPERATIVE.match(text) else ()
        given = units and (entry.path != scope.path or (scope.assigns and not scope.units))
        opened = replace(scope, path=entry.path, coordinating=partners)
        if given:
            self._scopes.append(replace(opened, units=units))
        elif scope.units and entry.path == scope.path:
            self._scopes[-1] = opened
        elif scope.units:
            self._scopes.append(opened)
        return not given or len(text) < _OWN_WORK or ";" not in text

    def _label(self, entry: Entry) -> None:
        self._label_parts.append(entry.words)
        for label, value in labelled_parts(entry.words.text):
            if label in self._labels:
                self._flush()
            self._labels.setdefault(label, value)

    def _flush(self) -> None:
        """Give what the labelled lines said to the tasks above them."""
        labels, parts = self._labels, self._label_parts
        self._labels, self._label_parts = {}, []
        targets = self._targets(labels) if labels else []
        for draft in targets:
            _apply(draft, labels, self.year)
            draft.parts.extend(part for part in parts if part.start > draft.text.start)
        if labels:
            self._open, self._loose = [], []
        for draft in self._open:
            _own_time(draft, self.year)

    def _targets(self, labels: dict[Label, str]) -> list[Draft]:
        if self._open and Label.TASK not in labels:
            return self._open
        if Label.LEAD not in labels:
            return []
        path = self._heading.path if self._heading else ()
        passages = self._loose or ([self._heading.heading] if self._heading else [])
        drafts = [
            Draft(text=passage, section=".".join(path) or None, form="block")
            for passage in passages
            if passage and not CLOSING.match(passage.text)
        ]
        self.drafts.extend(drafts)
        return drafts


def _apply(draft: Draft, labels: dict[Label, str], year: int | None) -> None:
    draft.form = "block"
    if lead := labels.get(Label.LEAD):
        draft.lead_units = units_listed(lead)
    if coordinating := labels.get(Label.COORDINATING):
        draft.coordinating_units = units_listed(coordinating)
    if time := labels.get(Label.TIME):
        draft.timing = read_timing(time, year)
    if result := labels.get(Label.RESULT):
        draft.expected_result = result


def _own_time(draft: Draft, year: int | None) -> None:
    time = trailing_time(draft.text.text)
    if time:
        draft.form, draft.timing = "block", read_timing(time, year)


def _inside(entry: Entry, scope: Scope) -> bool:
    opens = entry.heading or (entry.marker and entry.marker.kind not in {Kind.DASH, Kind.PLUS})
    inside = entry.path[: len(scope.path)] == scope.path
    return inside and (not opens or len(entry.path) > len(scope.path))


def _is_deeper(kind: Kind | None, following: Entry) -> bool:
    if following.marker is None or following.heading:
        return False
    below = following.marker.kind
    return below is Kind.PLUS if kind is Kind.DASH else kind is None and below in BULLETS


def _is_work(text: str) -> bool:
    """What somebody has to do, not a thing of a list."""
    return opens_with_verb(text) or bool(subject_of(text))


def _introduces(text: str, entry: Entry, following: Entry | None) -> bool:
    """A line with a colon at its end above a list."""
    if following is None or following.grid:
        return False
    opens = re.search(r":\s*$", text) or _JOINTLY.fullmatch(text)
    if not opens and not (following.marker and only_cooperates(text)):
        return False
    if entry.marker is not None and entry.marker.kind in {Kind.DASH, Kind.PLUS}:
        return False
    return following.marker is not None
