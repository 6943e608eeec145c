"""Guides as lines of text that staff write: opening hours, questions, things to do, people.

Each reader has its writer; what is written reads back the same. A line that cannot be read raises
`Unreadable` with the line, so that the form can say which one.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from motcua.catalogue.rules.kinds import DeskRole
from motcua.catalogue.rules.record import Choice, Question

_SPAN = re.compile(r"(\d{1,2})[:hg](\d{2})\s*[–-]\s*(\d{1,2})[:hg](\d{2})")
_QUESTION = re.compile(r"\?\s*(?P<key>[a-z0-9_-]{1,40})\s*:\s*(?P<text>\S.*)")
_CHOICE = re.compile(r"-\s*(?P<key>[a-z0-9_-]{1,40})\s*:\s*(?P<text>\S.*)")
_WHEN = re.compile(r"([a-z0-9_-]{1,40})\s*=\s*([a-z0-9_,\s-]{1,200})")


class Unreadable(ValueError):
    """A line that says nothing in the form asked for; its text is the argument."""


@dataclass(frozen=True, slots=True)
class ThingLine:
    """A thing to do: a procedure by its number, or a title; advice, condition, address."""

    what: str
    advice: str = ""
    when: Mapping[str, Sequence[str]] = field(default_factory=dict)
    url: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person at a desk."""

    name: str
    post: str
    role: DeskRole = DeskRole.OFFICER
    field: str = ""
    phone: str = ""


def hours_from(text: str) -> list[dict[str, str]]:
    """ "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00", a line for each run of days."""
    rows = []
    for line in _lines(text):
        days, _colon, spans = line.partition(":")
        found = _SPAN.findall(spans)
        if not days.strip() or not found:
            raise Unreadable(line)
        for from_hour, from_minute, until_hour, until_minute in found:
            start = _clock(line, from_hour, from_minute)
            end = _clock(line, until_hour, until_minute)
            rows.append({"days": days.strip(), "from": start, "until": end})
    return rows


def hours_text(hours: Iterable[Mapping[str, str]]) -> str:
    """The lines of `hours_from`."""
    by_days: dict[str, list[str]] = {}
    for one in hours:
        by_days.setdefault(one["days"], []).append(f"{one['from']}–{one['until']}")
    return "\n".join(f"{days}: {', '.join(spans)}" for days, spans in by_days.items())


def questions_of(text: str) -> tuple[Question, ...]:
    """ "? khoa: câu hỏi" and under it "- khoa: câu trả lời", at least two."""
    asked: list[tuple[str, str, list[Choice]]] = []
    for line in _lines(text):
        if found := _QUESTION.fullmatch(line):
            asked.append((found["key"], found["text"], []))
        elif (found := _CHOICE.fullmatch(line)) and asked:
            asked[-1][2].append(Choice(key=found["key"], text=found["text"]))
        else:
            raise Unreadable(line)
    for _key, said, choices in asked:
        if len({one.key for one in choices}) < 2:
            raise Unreadable(said)
    return tuple(
        Question(key=key, text=said, choices=tuple(choices)) for key, said, choices in asked
    )


def questions_text(questions: Iterable[Question]) -> str:
    """The lines of `questions_of`."""
    lines = []
    for one in questions:
        lines.append(f"? {one.key}: {one.text}")
        lines += [f"- {choice.key}: {choice.text}" for choice in one.choices]
    return "\n".join(lines)


def things_of(text: str) -> list[ThingLine]:
    """ "mã thủ tục hoặc tên việc | lời dặn | khi nào (khoa=tra-loi) | địa chỉ", one a line."""
    return [_thing(line) for line in _lines(text)]


def things_text(things: Iterable[ThingLine]) -> str:
    """The lines of `things_of`."""
    rows = []
    for one in things:
        when = "; ".join(f"{key}={','.join(wanted)}" for key, wanted in one.when.items())
        rows.append(" | ".join((one.what, one.advice, when, one.url)).rstrip(" |"))
    return "\n".join(rows)


def people_of(text: str) -> list[PersonLine]:
    """ "họ tên | chức danh | vai trò | lĩnh vực | điện thoại", one a line."""
    roles = {str(role.label).casefold(): role for role in DeskRole}
    people = []
    for line in _lines(text):
        name, post, role, sector, phone = _cells(line, 5)
        if not name or not post or (role and role.casefold() not in roles):
            raise Unreadable(line)
        people.append(
            PersonLine(name, post, roles.get(role.casefold(), DeskRole.OFFICER), sector, phone)
        )
    return people


def people_text(people: Iterable[PersonLine]) -> str:
    """The lines of `people_of`."""
    rows = ((one.name, one.post, str(one.role.label), one.field, one.phone) for one in people)
    return "\n".join(" | ".join(row).rstrip(" |") for row in rows)


def _thing(line: str) -> ThingLine:
    what, advice, when, url = _cells(line, 4)
    if not what or (url and not url.startswith(("https://", "http://"))):
        raise Unreadable(line)
    conditions = {}
    for one in filter(None, (part.strip() for part in when.split(";"))):
        found = _WHEN.fullmatch(one)
        if found is None:
            raise Unreadable(line)
        conditions[found[1]] = [key.strip() for key in found[2].split(",") if key.strip()]
    return ThingLine(what, advice, conditions, url)


def _cells(line: str, count: int) -> list[str]:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) > count:
        raise Unreadable(line)
    return cells + [""] * (count - len(cells))


def _clock(line: str, hour: str, minute: str) -> str:
    if int(hour) > 23 or int(minute) > 59:
        raise Unreadable(line)
    return f"{int(hour):02}:{minute}"


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
