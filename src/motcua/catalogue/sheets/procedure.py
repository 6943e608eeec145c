"""The sheet of one procedure: parts a to h of the record, the answers people come for first.

Basis: Decree 63/2010/NĐ-CP art. 8.2, 15–17 (parts, posting), Decree 118/2025/NĐ-CP art. 8.1a.
"""

from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.answers import (
    fee_words,
    fees,
    time_words,
    times,
    told_lines,
)
from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.rules.record import ProcedureRecord, Result
from motcua.catalogue.rules.row_words import ACTORS, channel_name
from motcua.catalogue.sheets import words
from motcua.catalogue.sheets.blocks import Block, Grid, Listing, Part, Sheet, Stamp, Text
from motcua.catalogue.sheets.papers import papers
from motcua.catalogue.sheets.places import Place, feedback_footer

KICKER = "Niêm yết công khai thủ tục hành chính"
MANY_LINES = 3
SHORT = 80


@dataclass(frozen=True, kw_only=True, slots=True)
class PostedVersion:
    """The version of a procedure that the sheet shows."""

    number: str
    record: ProcedureRecord
    ordinal: int
    revision: int
    decision: str
    decided_on: date | None
    valid_from: date | None
    valid_until: date | None


def procedure_sheet(shown: PostedVersion, place: Place, stamp: Stamp, *, on: date) -> Sheet:
    """The sheet as printed on a day, for a place."""
    record = shown.record
    parts = [
        Part(f"{number}. {title}", blocks)
        for number, (title, blocks) in enumerate(_parts(record, place, on), start=1)
    ]
    return Sheet(
        kicker=KICKER,
        name=record.name,
        short=f"{shown.number} · {words.shorter(record.name, 90)}",
        agency=place.agency,
        facts=_facts(shown),
        key=_key(record, place, on),
        parts=parts,
        closing=feedback_footer(place),
        stamp=stamp,
        foot=_foot(shown, stamp),
    )


def _facts(shown: PostedVersion) -> list[tuple[str, str]]:
    record = shown.record
    decision = " ngày ".join(filter(None, [shown.decision, words.day(shown.decided_on)]))
    online = record.online_level.label
    if record.partial_reason:
        online = f"{online} ({record.partial_reason})"
    known = [
        ("Mã thủ tục", shown.number),
        ("Lĩnh vực", record.sector),
        ("Cấp thực hiện", ", ".join(level.label for level in record.levels)),
        ("Dịch vụ công trực tuyến", online),
        ("Quyết định công bố", decision),
        ("Hiệu lực", _days(shown)),
    ]
    return [(label, value) for label, value in known if value]


def _days(shown: PostedVersion) -> str:
    starts = f"từ {words.day(shown.valid_from)}" if shown.valid_from else ""
    ends = f"đến hết {words.day(shown.valid_until)}" if shown.valid_until else ""
    return " ".join(filter(None, [starts, ends]))


def _key(record: ProcedureRecord, place: Place, on: date) -> list[tuple[str, list[str]]]:
    return [
        ("Nộp và nhận kết quả ở đâu, giờ nào", place.where),
        ("Hỏi ai", place.reach[:2] or [place.name]),
        ("Bao lâu", _brief(told_lines(times(record, {})))),
        ("Bao nhiêu tiền", _brief(told_lines(fees(record, {}, on=on)))),
    ]


def _brief(lines: list[str]) -> list[str]:
    """Few short lines; longer ones are left to the table below."""
    some = [words.shorter(words.joined(words.clean(line)), SHORT) for line in lines[:MANY_LINES]]
    if len(lines) > MANY_LINES or any(one.endswith("…") for one in some):
        some.append("(xem mục Cách thức thực hiện)")
    return some or [words.NOT_STATED]


def _parts(record: ProcedureRecord, place: Place, on: date) -> list[tuple[str, list[Block]]]:
    found: list[tuple[str, list[Block]]] = [
        ("Trình tự thực hiện", [_steps(record)]),
        ("Cách thức thực hiện", [_channels(record, on)]),
        ("Thành phần, số lượng hồ sơ", papers(record)),
        ("Đối tượng thực hiện", [Text([", ".join(record.audiences) or words.NOT_STATED])]),
        ("Cơ quan giải quyết", [Listing(_bodies(record))]),
        ("Kết quả thực hiện", [Listing([_result(one) for one in record.results] or NONE)]),
        ("Yêu cầu, điều kiện", [Text(words.clean(record.conditions) or NONE)]),
    ]
    if record.legal_bases:
        listed = [words.basis(one) for one in record.legal_bases]
        found.append(("Căn cứ pháp lý", [Listing(listed)]))
    return found


NONE = [words.NOT_STATED]


def _steps(record: ProcedureRecord) -> Block:
    told = []
    for step in record.steps:
        heading = f"{step.title}: " if step.title else ""
        actor = ACTORS.get(step.actor, step.actor)
        beside = "; ".join(filter(None, [actor, step.place, step.time]))
        lines = words.clean(step.text)
        lines[:1] = [lines[0].lstrip(DASHES)] if lines else []
        lines[:1] = [f"{heading}{lines[0] if lines else ''}"]
        told.append("\n".join([*lines, *([f"({beside})"] if beside else [])]))
    if len(told) == 1:
        return Text(told[0].splitlines())
    return Listing(told or NONE, ordered=bool(told))


def _channels(record: ProcedureRecord, on: date) -> Block:
    rows = [
        (
            channel_name(one.kind),
            words.joined([time_words(limit) for limit in one.times]),
            words.joined([fee_words(fee, on=on) for fee in one.fees if not fee.is_over(on)]),
            words.joined(words.clean(one.note), ""),
        )
        for one in record.channels
    ]
    if not rows:
        return Text(NONE)
    header = ("Cách nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Ghi chú")
    if not any(row[3] for row in rows):
        return Grid((2, 3, 4), header[:3], [row[:3] for row in rows])
    return Grid((2, 3, 4, 5), header, rows)


def _result(one: Result) -> str:
    return "\n".join(filter(None, [one.name, one.validity, one.note]))


def _bodies(record: ProcedureRecord) -> list[str]:
    bodies = record.bodies
    known = (
        ("Cơ quan có thẩm quyền", bodies.competent),
        ("Cơ quan thực hiện", bodies.executing),
        ("Cơ quan được ủy quyền", bodies.delegated),
        ("Cơ quan phối hợp", bodies.coordinating),
        ("Nơi tiếp nhận", bodies.reception),
    )
    return [f"{label}: {value}" for label, value in known if value] or NONE


def _foot(shown: PostedVersion, stamp: Stamp) -> str:
    version = f"phiên bản {shown.ordinal}"
    if shown.revision > 1:
        version = f"{version}, đính chính lần {shown.revision - 1}"
    return " · ".join(
        filter(None, [shown.number, version, f"in ngày {stamp.printed}", stamp.address])
    )
