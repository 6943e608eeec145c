"""A decision of announcement as text → the procedures it announces, each with its place.

The text is what `documents` makes of a file: a row of a table is a line with tabs between cells.
Tables are read by their heads, prose by numbered lines that name a procedure or its code.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from motcua.catalogue.reading.decision_columns import Columns, columns_of
from motcua.catalogue.reading.decision_found import AnnouncedProcedure, DecisionFound
from motcua.catalogue.reading.decision_head import read_head
from motcua.catalogue.reading.decision_replacing import paired, replaced_in, replaced_name_in
from motcua.catalogue.reading.decision_sections import change_of, heading_change, heading_sector
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.plain import LONGEST
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.codes import CODE, is_procedure_number
from motcua.kernel.citations import find_citations
from motcua.kernel.text import nfc, squeeze

_CODE = re.compile(rf"(?<![\d.]){CODE}(?![\d])")
_ITEM = re.compile(
    r"\s*(?:\d{1,3}(?:\.\d{1,2})?[.)]|[a-zđ]\)|[-–+])\s+(?P<words>.{8,1200})", re.DOTALL
)
_CODE_SAID = re.compile(
    rf"[\s(,;–-]*(?:có )?(?:mã(?: số)?(?: TTHC| thủ tục| hồ sơ)?\s*:?\s*)?({CODE})\)?"
)
_LEAD = re.compile(
    r"^(?:Bãi bỏ |Sửa đổi, bổ sung |Thay thế )?(?:thủ tục(?: hành chính)?:? )?", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"]([^”\"]{5,1000})[”\"]")
_MOST = 3000


@dataclass
class _State:
    """Where the reading stands: under which heading, in which table."""

    change: Change | None = None
    sector: str = ""
    columns: Columns | None = None
    remarks: Remarks = field(default_factory=Remarks)


def read_decision(text: str) -> DecisionFound:
    """Everything the decision announces, in its order; at most a few thousand procedures."""
    lines = nfc(text[: LONGEST * 5]).split("\n")
    state = _State()
    items: list[AnnouncedProcedure] = []
    for item in _items(lines, state):
        if len(items) >= _MOST:
            state.remarks.say(f"Quyết định có quá {_MOST} thủ tục; chỉ đọc phần đầu.")
            break
        items.append(item)
    if any(item.change is None for item in items):
        state.remarks.say("Có thủ tục không rõ là ban hành mới, sửa đổi, thay thế hay bãi bỏ.")
    if any(not item.number for item in items):
        state.remarks.say("Có thủ tục không ghi mã số.")
    return read_head(lines, paired(items), tuple(state.remarks.said))


def _items(lines: list[str], state: _State) -> Iterator[AnnouncedProcedure]:
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        said = [cell for cell in cells if cell.strip()]
        if len(said) > 1:
            item = _from_row(cells, number, state)
        elif said:
            item = _from_prose(squeeze(said[0]), number, state)
        else:
            item = None
        if item:
            yield item


def _from_row(cells: list[str], line: int, state: _State) -> AnnouncedProcedure | None:
    head = columns_of(cells)
    if head:
        state.columns = head
        state.change = state.change or change_of(" ".join(cells))
        return None
    words = squeeze(" ".join(cells))
    if _is_section(words, state) or state.columns is None:
        return None
    columns = state.columns
    name = squeeze(columns.cell(cells, "name"))
    if len(name) < 5 or name.isdigit():
        return None
    old = squeeze(columns.cell(cells, "replaces"))
    old_number = _number(columns.cell(cells, "replaces_number")) or _number(old)
    number = _own_number(columns, cells, old_number)
    basis = squeeze(columns.cell(cells, "basis"))
    return AnnouncedProcedure(
        line=line,
        name=_CODE_SAID.sub("", name).strip(" .;"),
        number=number,
        change=state.change,
        sector=squeeze(columns.cell(cells, "sector")) or state.sector,
        basis=_cited(basis) or basis,
        replaces=_CODE_SAID.sub("", old).strip(" .;") or replaced_name_in(words),
        replaces_number=old_number or replaced_in(words, own=number),
        source=words[:2000],
    )


def _own_number(columns: Columns, cells: list[str], old_number: str) -> str:
    """The code of the procedure itself; never the one of what it replaces."""
    said = _number(columns.cell(cells, "number"))
    if said or old_number:
        return said or _number(columns.cell(cells, "name"))
    return _number(squeeze(" ".join(cells)))


def _from_prose(line: str, number: int, state: _State) -> AnnouncedProcedure | None:
    item = _ITEM.fullmatch(line)
    code = _number(line)
    if not code and _is_section(line, state):
        return None
    words = item["words"] if item else line
    is_named = words.lower().startswith("thủ tục") and state.change is not None
    if not (code or (item and is_named)):
        return None
    quoted = _QUOTED.search(words)
    name = quoted[1] if quoted else _before_code(words)
    if len(name) < 5:
        return None
    return AnnouncedProcedure(
        line=number,
        name=squeeze(name),
        number=code,
        change=state.change or change_of(words),
        sector=state.sector,
        basis=_cited(words),
        replaces=replaced_name_in(line),
        replaces_number=replaced_in(words, own=code),
        source=line[:2000],
    )


def _is_section(line: str, state: _State) -> bool:
    """Whether the line is a heading; it then holds for what follows."""
    sector, change = heading_sector(line), heading_change(line)
    if change:
        state.change, state.columns, state.sector = change, None, ""
    if sector:
        state.sector = sector
    return bool(sector or change)


def _before_code(words: str) -> str:
    code = _CODE_SAID.search(words)
    name = words[: code.start()] if code else words
    bare = _LEAD.sub("", name).strip(" .;,(–-")
    return bare[:1].upper() + bare[1:] if len(bare) > 4 else name.strip(" .;,(–-")


def _number(words: str) -> str:
    found = _CODE.search(words)
    return found[0] if found and is_procedure_number(found[0]) else ""


def _cited(words: str) -> str:
    """The numbers of the documents cited, parted by "; "."""
    return "; ".join(dict.fromkeys(one.number for one in find_citations(words) if one.number))
