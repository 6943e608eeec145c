"""When a desk is open, as people read it."""

from collections.abc import Iterable, Mapping


def stretches_of(hours: Iterable[Mapping[str, str]]) -> dict[str, list[str]]:
    """ "Thứ Hai – Thứ Sáu" → ["07:30–11:30", "13:30–17:00"]: the same days stand once."""
    found: dict[str, list[str]] = {}
    for one in hours:
        stretch = "–".join(filter(None, (one.get("from", ""), one.get("until", ""))))
        stretches = found.setdefault(one.get("days", ""), [])
        stretches += [stretch] if stretch else []
    return found


def hours_lines(hours: Iterable[Mapping[str, str]]) -> list[str]:
    """ "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00", a line for the same days."""
    return [
        f"{days}: {', '.join(stretches)}" if stretches else days
        for days, stretches in stretches_of(hours).items()
    ]
