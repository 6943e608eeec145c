"""A row of a table in a decision → the procedure that it names, by the heads of the table."""

from motcua.catalogue.reading.decision_codes import cited, code_in, without_code
from motcua.catalogue.reading.decision_columns import Columns, columns_of, is_other_head
from motcua.catalogue.reading.decision_found import AnnouncedProcedure
from motcua.catalogue.reading.decision_place import Place
from motcua.catalogue.reading.decision_replacing import replaced_in, replaced_name_in
from motcua.catalogue.reading.decision_sections import change_of, heading_sector, is_group
from motcua.kernel.text import squeeze


def from_row(cells: list[str], line: int, place: Place) -> AnnouncedProcedure | None:
    """The procedure of a row; None for a head, a heading, or a row of another kind of table."""
    is_first, head = place.begin_row(), columns_of(cells)
    if head:
        place.columns = head
        place.change = place.change or change_of(" ".join(cells))
        return None
    title = _title(cells)
    if title and (place.hear(title) or is_group(title)):
        return None
    if is_other_head(cells, is_first=is_first):
        place.columns = None
    if place.columns is None or not place.columns.hold(cells):
        return None
    return _procedure(cells, line, place, place.columns)


def _procedure(
    cells: list[str], line: int, place: Place, columns: Columns
) -> AnnouncedProcedure | None:
    name = squeeze(columns.cell(cells, "name"))
    if len(name) < 5 or name.isdigit():
        return None
    words = squeeze(" ".join(cells))
    old = squeeze(columns.cell(cells, "replaces"))
    old_number = code_in(columns.cell(cells, "replaces_number")) or code_in(old)
    number = _own_number(columns, cells, old_number)
    basis = squeeze(columns.cell(cells, "basis"))
    return AnnouncedProcedure(
        line=line,
        name=without_code(name),
        number=number,
        change=place.change,
        sector=squeeze(columns.cell(cells, "sector")) or place.sector,
        basis=cited(basis) or basis,
        replaces=without_code(old) or replaced_name_in(words),
        replaces_number=old_number or replaced_in(words, own=number),
        source=words[:2000],
    )


def _own_number(columns: Columns, cells: list[str], old_number: str) -> str:
    """The code of the procedure itself; never the one of what it replaces."""
    said = code_in(columns.cell(cells, "number"))
    if said or old_number:
        return said or code_in(columns.cell(cells, "name"))
    return code_in(squeeze(" ".join(cells)))


def _title(cells: list[str]) -> str:
    """The words of a row that may be a heading ("A | Lĩnh vực hộ tịch"); "" for another."""
    said = list(dict.fromkeys(squeeze(cell) for cell in cells if cell.strip()))
    if len(said) > 2 or code_in(" ".join(said)):
        return ""
    ordinal, title = said[0].rstrip(".)"), said[-1]
    is_telling = title.isupper() or heading_sector(title) or is_group(title)
    if ordinal.isdigit() and not is_telling:
        return ""  # "1 | Thủ tục sửa đổi giấy phép" names a procedure
    return title if len(ordinal) < 6 else " ".join(said)
