"""A record taken into pieces that are compared one by one, and put together again.

Times and fees stand under their channels in a record but are parts of their own (đ, h): here each
is a row that names its channel ("direct", "direct#2" for a second channel of the same kind).
"""

from collections import Counter
from dataclasses import dataclass, fields
from typing import Any

from motcua.catalogue.rules.record import Bodies, ProcedureRecord, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit

Pieces = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class ChannelRow:
    """A channel without its times and fees."""

    key: str
    kind: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class TimeRow:
    """A time limit of a channel."""

    channel: str
    time: TimeLimit


@dataclass(frozen=True, kw_only=True)
class FeeRow:
    """A fee of a channel."""

    channel: str
    fee: FeeRule


def pieces_of(record: ProcedureRecord) -> Pieces:
    """Piece → value, or tuple of rows where a piece is a list."""
    found: Pieces = {
        field.name: getattr(record, field.name)
        for field in fields(record)
        if field.name not in ("bodies", "channels")
    }
    found |= {field.name: getattr(record.bodies, field.name) for field in fields(Bodies)}
    named = _named(record.channels)
    found["channels"] = tuple(
        ChannelRow(key=key, kind=channel.kind, note=channel.note) for key, channel in named
    )
    found["times"] = tuple(
        TimeRow(channel=key, time=time) for key, channel in named for time in channel.times
    )
    found["fees"] = tuple(
        FeeRow(channel=key, fee=fee) for key, channel in named for fee in channel.fees
    )
    return found


def record_of(pieces: Pieces) -> ProcedureRecord:
    """The record that the pieces make; a time or fee whose channel is gone is left out."""
    rest = dict(pieces)
    times, fees = rest.pop("times"), rest.pop("fees")
    channels = tuple(
        SubmissionChannel(
            kind=row.kind,
            note=row.note,
            times=tuple(each.time for each in times if each.channel == row.key),
            fees=tuple(each.fee for each in fees if each.channel == row.key),
        )
        for row in rest.pop("channels")
    )
    bodies = Bodies(**{field.name: rest.pop(field.name) for field in fields(Bodies)})
    return ProcedureRecord(**rest, bodies=bodies, channels=channels)


def _named(channels: tuple[SubmissionChannel, ...]) -> list[tuple[str, SubmissionChannel]]:
    seen: Counter[str] = Counter()
    named = []
    for channel in channels:
        seen[channel.kind] += 1
        nth = seen[channel.kind]
        named.append((channel.kind if nth == 1 else f"{channel.kind}#{nth}", channel))
    return named
