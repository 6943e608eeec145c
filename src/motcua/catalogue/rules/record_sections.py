"""A record as sections to show or print, part by part, in the order of the decree."""

from collections.abc import Callable
from dataclasses import dataclass

from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record import (
    Bodies,
    Component,
    ProcedureRecord,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.row_words import (
    ACTORS,
    channel_name,
    copies_words,
    fee_words,
    row_words,
    time_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part: paragraphs, a list, or a table with its head. Nothing in any of them: not said."""

    part: Part
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the part says nothing."""
        return not (self.paragraphs or self.items or self.rows)


def sections(record: ProcedureRecord) -> tuple[Section, ...]:
    """All parts but the guide."""
    return (
        Section(part=Part.NAME, paragraphs=_said(record.name)),
        Section(part=Part.STEPS, items=tuple(_step(step) for step in record.steps)),
        Section(part=Part.CHANNELS, items=tuple(_channel(each) for each in record.channels)),
        _dossier(record),
        Section(part=Part.TIME, items=_of_channels(record.channels, _times)),
        Section(part=Part.AUDIENCE, items=record.audiences),
        Section(part=Part.BODIES, items=_bodies(record.bodies)),
        Section(part=Part.FORMS, items=_forms(record)),
        Section(part=Part.RESULTS, items=tuple(row_words(each) for each in record.results)),
        Section(part=Part.CONDITIONS, paragraphs=_said(record.conditions)),
        Section(part=Part.FEES, items=_of_channels(record.channels, _fees)),
        Section(
            part=Part.BASES,
            head=("Số, ký hiệu", "Tên văn bản", "Ngày", "Cơ quan ban hành"),
            rows=tuple(
                (each.number, each.title, each.issued_on, each.issuer)
                for each in record.legal_bases
            ),
        ),
    )


def times_line(record: ProcedureRecord) -> str:
    """All times in one line, for a list of procedures."""
    return "; ".join(_of_channels(record.channels, _times))


def fees_line(record: ProcedureRecord) -> str:
    """All fees in one line, for a list of procedures."""
    return "; ".join(_of_channels(record.channels, _fees))


def _said(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _step(step: Step) -> str:
    actor, text = ACTORS.get(step.actor, ""), row_words(step)
    where = ", ".join(each for each in (step.place, step.time) if each)
    told = f"{actor}: {text}" if actor else text
    return f"{told} ({where})" if where else told


def _channel(channel: SubmissionChannel) -> str:
    name = channel_name(channel.kind)
    return f"{name}: {channel.note}" if channel.note else name


def _dossier(record: ProcedureRecord) -> Section:
    sets = (f"Số lượng hồ sơ: {record.dossier_sets}",) if record.dossier_sets else ()
    return Section(
        part=Part.DOSSIER,
        paragraphs=sets,
        head=("Giấy tờ", "Số bản", "Ghi chú"),
        rows=tuple(
            (_paper(each), copies_words(each.copies), _remarks(each)) for each in record.components
        ),
    )


def _paper(row: Component) -> str:
    return f"{row.group}: {row.name}" if row.group else row.name


def _remarks(row: Component) -> str:
    data = row.replaced_by_data
    said = (
        row.form_name,
        "" if row.is_required else "nếu có",
        f"không nộp nếu khai thác được từ {data}" if data else "",
        row.note,
    )
    return "; ".join(each for each in said if each)


def _times(channel: SubmissionChannel) -> str:
    return "; ".join(time_words(time) for time in channel.times)


def _fees(channel: SubmissionChannel) -> str:
    return "; ".join(fee_words(fee) for fee in channel.fees)


def _of_channels(
    channels: tuple[SubmissionChannel, ...], say: Callable[[SubmissionChannel], str]
) -> tuple[str, ...]:
    """What is the same for every channel once, else one line a channel."""
    told = [(channel_name(each.kind), say(each)) for each in channels]
    if not any(text for _name, text in told):
        return ()
    if len({text for _name, text in told}) == 1:
        return (told[0][1],)
    return tuple(f"{name}: {text or 'chưa quy định'}" for name, text in told)


_BODIES = {
    "competent": "Cơ quan có thẩm quyền",
    "executing": "Cơ quan trực tiếp giải quyết",
    "delegated": "Cơ quan được ủy quyền",
    "coordinating": "Cơ quan phối hợp",
    "reception": "Nơi tiếp nhận",
}


def _bodies(bodies: Bodies) -> tuple[str, ...]:
    return tuple(
        f"{label}: {getattr(bodies, name)}"
        for name, label in _BODIES.items()
        if getattr(bodies, name)
    )


def _forms(record: ProcedureRecord) -> tuple[str, ...]:
    named = [each for each in record.components if each.form_name]
    return tuple(f"{each.form_name}: {each.name}" for each in named) or ("Không",)
