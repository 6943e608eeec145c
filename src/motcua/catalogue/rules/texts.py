"""Every text of a record with the name of its place: "bước 3", "ghi chú của cách nộp Trực tiếp"."""

from collections.abc import Iterator
from dataclasses import dataclass

from motcua.catalogue.rules.parts import Part, part_of
from motcua.catalogue.rules.pieces import Pieces, pieces_of
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.row_words import channel_name

_ROWS = {
    "steps": ("bước", ("title", "text", "place", "time")),
    "components": ("giấy tờ", ("name", "group", "form_name", "note")),
    "results": ("kết quả", ("name", "validity", "note")),
    "questions": ("câu hỏi", ("text", "help")),
}
_VALUES = {
    "summary": "phần hướng dẫn",
    "conditions": "yêu cầu, điều kiện",
    "dossier_sets": "số bộ hồ sơ",
    "competent": "cơ quan có thẩm quyền",
    "executing": "cơ quan trực tiếp giải quyết",
    "reception": "nơi tiếp nhận",
}


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text that is not empty, its part, and what its place is called."""

    part: Part
    place: str
    text: str


def texts_of(record: ProcedureRecord) -> Iterator[PlacedText]:
    """All texts that may state a sum, rows numbered as the forms number them."""
    pieces = pieces_of(record)
    for piece, (called, fields) in _ROWS.items():
        for number, row in enumerate(pieces[piece], start=1):
            text = "\n".join(getattr(row, field) for field in fields)
            yield PlacedText(part_of(piece), f"{called} {number}", text)
    for piece, called in _VALUES.items():
        yield PlacedText(part_of(piece), called, pieces[piece])
    yield from _of_channels(pieces)


def _of_channels(pieces: Pieces) -> Iterator[PlacedText]:
    for row in pieces["channels"]:
        name = channel_name(row.key)
        yield PlacedText(Part.CHANNELS, f"ghi chú của cách nộp {name}", row.note)
    for row in pieces["times"]:
        text = f"{row.time.case}\n{row.time.text}"
        yield PlacedText(Part.TIME, f"thời hạn khi nộp {channel_name(row.channel)}", text)
    for number, row in enumerate(pieces["fees"], start=1):
        text = f"{row.fee.case}\n{row.fee.text}"
        yield PlacedText(Part.FEES, f"khoản thu {number} ({channel_name(row.channel)})", text)
