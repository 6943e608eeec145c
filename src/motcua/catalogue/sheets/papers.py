"""The papers of a dossier on a sheet."""

from collections.abc import Callable

from motcua.catalogue.rules.answers import copies_of, instead_of
from motcua.catalogue.rules.needs import condition_words
from motcua.catalogue.rules.record import Component, ProcedureRecord
from motcua.catalogue.sheets import words
from motcua.catalogue.sheets.blocks import Block, Grid, Text

COLUMNS: tuple[tuple[float, str, Callable[[Component], str] | None], ...] = (
    (1.2, "STT", None),
    (11, "Giấy tờ", None),
    (3, "Số lượng", copies_of),
    (3, "Mẫu đơn, tờ khai", lambda one: one.form_name),
)
"""Width, head, what stands there; a column of which no paper says anything is left out."""


def papers(record: ProcedureRecord) -> list[Block]:
    """All papers by group, and how many sets of them."""
    columns = [one for one in COLUMNS if one[2] is None or any(map(one[2], record.components))]
    rows: list[tuple[str, ...]] = []
    group = ""
    for number, one in enumerate(record.components, start=1):
        if one.group != group:
            group = one.group
            rows += [(words.joined(words.clean(group)),)] if group else []
        said = [say(one) for _, _, say in columns[2:] if say]
        rows.append((str(number), _paper(one, record), *said))
    widths, header = [width for width, *_ in columns], [title for _, title, _ in columns]
    table: Block = Grid(widths, header, rows) if rows else Text([words.NOT_STATED])
    sets = words.clean(record.dossier_sets)
    return [table, Text([f"Số lượng hồ sơ: {'; '.join(sets)}."])] if sets else [table]


def _paper(one: Component, record: ProcedureRecord) -> str:
    optional = "" if one.is_required else "(không bắt buộc)"
    said = [one.name, optional, condition_words(one, record.questions), instead_of(one), one.note]
    return words.joined(words.clean("\n".join(said)), "")
