"""The first screen of a procedure: what a citizen needs before anything else."""

from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString

from motcua.catalogue.models import OneStopDesk, ProcedureVersion
from motcua.catalogue.queries.public_page import desks_for
from motcua.catalogue.rules.answers import Told, copies_of, fees, times
from motcua.catalogue.rules.desk_hours import stretches_of
from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import Component, ProcedureRecord
from motcua.catalogue.web.public_addresses import DESKS, NATIONAL_PORTAL, desk_url
from motcua.catalogue.web.public_papers import beginning, begun, folded_rest
from motcua.ui.said_once import said as _

PAPERS_SHOWN = 5
LINES_SHOWN = 3
LINE_SHOWN = 170


@dataclass(frozen=True, slots=True)
class Desk:
    """Where to go: a desk with its hours in one line a day."""

    name: str
    url: str
    address: str
    hours: tuple[tuple[str, str], ...]
    phone: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to bring: its first sentences or clause, and the rest, folded."""

    name: str
    copies: str
    rest: SafeString


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """Where and when, what to bring, how long, how much, and the online way."""

    desks: tuple[Desk, ...]
    other_desks: tuple[Desk, ...]
    desks_url: str
    reception: str
    papers: tuple[Paper, ...]
    papers_left: int
    times: tuple[Told, ...]
    fees: tuple[Told, ...]
    online: str
    online_url: str


def first_screen(version: ProcedureVersion, *, on: date) -> FirstScreen:
    """What the first screen says of a version on a day. One query."""
    record = version.content
    desks, has_more = desks_for(version)
    shown = tuple(_desk(one) for one in desks)
    papers = [one for one in record.components if one.is_required] or list(record.components)
    return FirstScreen(
        desks=shown[:1],
        other_desks=shown[1:],
        desks_url=DESKS if has_more else "",
        reception=_reception(record),
        papers=tuple(_paper(one) for one in papers[:PAPERS_SHOWN]),
        papers_left=len(record.components) - len(papers[:PAPERS_SHOWN]),
        times=_short(times(record, {})),
        fees=_short(fees(record, {}, on=on)),
        online=_online(record),
        online_url=version.procedure.origin_url or NATIONAL_PORTAL,
    )


def hours_of(desk: OneStopDesk) -> tuple[tuple[str, str], ...]:
    """Days and their hours, the morning and the afternoon of the same days in one line."""
    return tuple((days, ", ".join(found)) for days, found in stretches_of(desk.hours).items())


def _desk(desk: OneStopDesk) -> Desk:
    return Desk(
        name=desk.name,
        url=desk_url(desk.slug),
        address=desk.address,
        hours=hours_of(desk),
        phone=desk.phone or desk.hotline,
    )


def _reception(record: ProcedureRecord) -> str:
    text = record.bodies.reception or record.bodies.executing or record.bodies.competent
    return _line(text)


def _paper(paper: Component) -> Paper:
    name, rest = begun(paper.name, LINE_SHOWN)
    return Paper(name, copies_of(paper), folded_rest(rest))


def _short(told: list[Told]) -> tuple[Told, ...]:
    """The first lines, each shortened: the whole stands below."""
    return tuple(
        Told(one.ways, tuple(_line(text) for text in one.lines[:LINES_SHOWN]))
        for one in told[:LINES_SHOWN]
    )


def _line(text: str) -> str:
    short, rest = beginning(text, LINE_SHOWN)
    return f"{short} …" if rest else short


def _online(record: ProcedureRecord) -> str:
    return {
        OnlineLevel.FULL: _("Làm trực tuyến được toàn bộ, không phải đến nơi."),
        OnlineLevel.PARTIAL: _partly(record),
        OnlineLevel.INFORMATION: _(
            "Trên mạng chỉ xem được hướng dẫn; hồ sơ nộp tại nơi tiếp nhận."
        ),
    }.get(record.online_level, _offered(record))


def _partly(record: ProcedureRecord) -> str:
    told = _("Làm trực tuyến được một phần; có bước phải đến tận nơi.")
    return f"{told} {record.partial_reason.rstrip('.')}." if record.partial_reason else told


def _offered(record: ProcedureRecord) -> str:
    if any(way.kind == "online" for way in record.channels):
        return _("Hồ sơ này nộp trực tuyến được.")
    return ""
