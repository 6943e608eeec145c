"""A decision of announcement as text → the procedures it announces, each with its place.

The text is what `documents` makes of a file: a row of a table is a line with tabs between cells.
Tables are read by their heads, prose by numbered lines that name a procedure or its code.
"""

from collections.abc import Iterator
from itertools import islice

from motcua.catalogue.reading.decision_found import DecisionFound
from motcua.catalogue.reading.decision_head import read_head
from motcua.catalogue.reading.decision_merging import Mention, Where, merged
from motcua.catalogue.reading.decision_place import Place
from motcua.catalogue.reading.decision_prose import from_prose
from motcua.catalogue.reading.decision_replacing import paired
from motcua.catalogue.reading.decision_rows import from_row
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.plain import LONGEST
from motcua.kernel.text import nfc, squeeze

_MOST = 3000


def read_decision(text: str) -> DecisionFound:
    """Everything the decision announces, in its order; at most a few thousand procedures."""
    lines = nfc(text[: LONGEST * 5]).split("\n")
    remarks, found = Remarks(), _mentions(lines)
    items = merged(islice(found, _MOST))
    if next(found, None):
        remarks.say(f"Quyết định có quá {_MOST} thủ tục; chỉ đọc phần đầu.")
    if any(item.change is None for item in items):
        remarks.say("Có thủ tục không rõ là ban hành mới, sửa đổi, thay thế hay bãi bỏ.")
    if any(not item.number for item in items):
        remarks.say("Có thủ tục không ghi mã số.")
    return read_head(lines, paired(items), tuple(remarks.said))


def _mentions(lines: list[str]) -> Iterator[Mention]:
    place = Place()
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        said = [cell for cell in cells if cell.strip()]
        if len(said) > 1:
            item = from_row(cells, number, place)
            where = Where.ROW
        else:
            place.is_in_rows = False
            item = from_prose(squeeze(said[0]), number, place) if said else None
            where = Where.PROSE
        if item:
            yield (Where.CONTENT if place.is_content else where), item
