"""Sheets that list: the procedures of a sector, the people of a desk, where to send feedback.

Basis: Decree 63/2010/NĐ-CP art. 17 (posting); Decree 118/2025/NĐ-CP art. 9.8 (names and telephones
of those at the desk); Decree 20/2008/NĐ-CP art. 13 (address for feedback).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.answers import fees, times, told_lines
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.sheets import words
from motcua.catalogue.sheets.blocks import Grid, Part, Sheet, Stamp, Text
from motcua.catalogue.sheets.places import Place, feedback_footer, feedback_parts


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedProcedure:
    """A line of a sector's list."""

    number: str
    record: ProcedureRecord
    decision: str


def sector_sheet(
    sector: str, rows: Sequence[ListedProcedure], place: Place, stamp: Stamp, *, on: date
) -> Sheet:
    """Danh mục: code and name, time, fee, online level, decision of each procedure."""
    header = (
        "STT", "Mã, tên thủ tục", "Thời hạn", "Phí, lệ phí", "Trực tuyến", "Quyết định công bố",
    )  # fmt: skip
    lines = [(str(index), *_cells(one, on)) for index, one in enumerate(rows, start=1)]
    told = Text([f"{len(rows)} thủ tục, tính đến ngày {words.day(on)}."])
    return Sheet(
        kicker="Niêm yết công khai danh mục thủ tục hành chính",
        name=f"Danh mục thủ tục lĩnh vực {sector}",
        short=f"Danh mục thủ tục lĩnh vực {words.shorter(sector, 90)}",
        agency=place.agency,
        facts=[("Nơi tiếp nhận", ", ".join(place.where))],
        parts=[Part("", [told, Grid((1.2, 6, 3.4, 5.4, 2.4, 2.6), header, lines)])],
        closing=feedback_footer(place),
        stamp=stamp,
        foot=_foot(stamp),
    )


def _cells(one: ListedProcedure, on: date) -> tuple[str, ...]:
    record = one.record
    return (
        f"{one.number}\n{record.name}",
        _few(told_lines(times(record, {}))),
        _few(told_lines(fees(record, {}, on=on))),
        record.online_level.label,
        one.decision,
    )


def _few(lines: list[str]) -> str:
    short = [words.shorter(" ".join(line.split()), 80) for line in lines]
    more = f"và {len(short) - 3} mức khác" if len(short) > 3 else ""
    return words.joined([*short[:3], *([more] if more else [])])


def feedback_sheet(place: Place, stamp: Stamp) -> Sheet:
    """Nội dung tiếp nhận phản ánh, kiến nghị."""
    return Sheet(
        kicker="Thông báo",
        name="Tiếp nhận phản ánh, kiến nghị về quy định hành chính, thủ tục hành chính",
        short="Tiếp nhận phản ánh, kiến nghị",
        agency=place.agency,
        parts=feedback_parts(place),
        stamp=stamp,
        foot=_foot(stamp),
    )


def staff_sheet(place: Place, stamp: Stamp) -> Sheet:
    """Danh sách người làm việc tại bộ phận một cửa."""
    header = ("Họ và tên", "Chức danh", "Phụ trách", "Điện thoại")
    rows = [
        (one.name, words.joined([one.post, one.role], ""), one.field, one.phone)
        for one in place.officers
    ]
    told = Grid((4, 4, 4, 3), header, rows) if rows else Text(["Chưa có danh sách."])
    return Sheet(
        kicker="Công khai người làm việc tại Bộ phận Một cửa",
        name=place.name,
        short=f"Người làm việc tại {place.name}",
        agency=place.agency,
        facts=[("Địa chỉ", place.address)] if place.address else [],
        key=[("Giờ làm việc", list(place.hours)), ("Hỏi, phản ánh", place.reach)],
        parts=[Part("Danh sách", [told])],
        stamp=stamp,
        foot=_foot(stamp),
    )


def _foot(stamp: Stamp) -> str:
    return f"In ngày {stamp.printed} · {stamp.address}"
