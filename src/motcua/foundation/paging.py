"""Pages by key: the next page starts after the last row seen, however many rows there are."""

import base64
import binascii
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypedDict, TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

Row = TypeVar("Row", bound=models.Model)


class Cursor(TypedDict):
    """Where a page stands, as its address says it; hand it on to `page_by_key` with **."""

    after: str | None
    before: str | None


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows in order, with the cursors of the neighbouring pages (empty = none there)."""

    rows: tuple[Row, ...]
    before: str
    after: str


def page_by_key(
    queryset: "models.QuerySet[Row]",
    *,
    key: str | Sequence[str],
    after: str | None = None,
    before: str | None = None,
    size: int = 50,
) -> Page[Row]:
    """One page of the queryset, ordered by `key` and then by the row's own id.

    `key` names one or more fields that are never null, "-due_on" for falling order. A cursor
    that was tampered with is ignored: the first page is shown.
    """
    fields = [*([key] if isinstance(key, str) else key), "pk"]
    backwards = bool(before)
    cursor = _read(before or after or "", len(fields))
    order = [_turned(field) for field in fields] if backwards else fields
    rows = queryset.order_by(*order)
    found = _from(rows, order, cursor, size + 1)
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    earlier, later = (more, True) if backwards and cursor else (bool(cursor), more)
    return Page(
        rows=tuple(found),
        before=_write(found[0], fields) if found and earlier else "",
        after=_write(found[-1], fields) if found and later else "",
    )


def page_of_ranked(
    queryset: "models.QuerySet[Row]",
    ids: Sequence[int],
    *,
    after: str | None = None,
    before: str | None = None,
    size: int = 50,
) -> Page[Row]:
    """One page of these rows in the order of `ids`, a bounded list; the key is a row's own id.

    A cursor that is not among them is ignored: the first page is shown.
    """
    cursor = _read(before or after or "", 1)
    known = cursor[0] in ids if cursor else False
    at = ids.index(int(cursor[0])) if cursor and known else -1
    start = max(0, at - size) if before and known else at + 1
    some = ids[start : at if before and known else start + size]
    rows = queryset.in_bulk(some)
    found = tuple(rows[pk] for pk in some if pk in rows)
    more = start + len(some) < len(ids)
    return Page(
        rows=found,
        before=_write(found[0], ["pk"]) if found and start else "",
        after=_write(found[-1], ["pk"]) if found and more else "",
    )


def _from(
    rows: "models.QuerySet[Row]", order: Sequence[str], cursor: Sequence[Any] | None, count: int
) -> list[Row]:
    """The first rows beyond the cursor; the very first for one that means nothing."""
    if cursor:
        # A moment just within the calendar overflows when it is turned to UTC.
        with suppress(ValidationError, ValueError, TypeError, OverflowError):
            return list(rows.filter(_beyond(order, cursor))[:count])
    return list(rows[:count])


def _turned(field: str) -> str:
    return field[1:] if field.startswith("-") else f"-{field}"


def _beyond(order: Sequence[str], cursor: Sequence[Any]) -> Q:
    """(a, b) > (x, y), each field in its own direction."""
    condition, equal = Q(), Q()
    for field, value in zip(order, cursor, strict=True):
        name, comparison = field.lstrip("-"), "lt" if field.startswith("-") else "gt"
        condition |= equal & Q(**{f"{name}__{comparison}": value})
        equal &= Q(**{name: value})
    return condition


def _write(row: models.Model, fields: Sequence[str]) -> str:
    values = [_value(row, field.lstrip("-")) for field in fields]
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


def _value(row: models.Model, name: str) -> str | int:
    value: Any = row
    for part in name.split("__"):
        value = getattr(value, part)
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _read(cursor: str, length: int) -> list[str | int] | None:
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        return None
    fits = isinstance(values, list) and len(values) == length
    return values if fits and all(_is_plain(value) for value in values) else None


def _is_plain(value: Any) -> bool:
    """A value that a database can compare: no null character, no half letter, no giant number."""
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= one <= "\udfff" for one in value)
    return isinstance(value, int) and abs(value) < 2**63
