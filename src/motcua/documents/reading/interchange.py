"""A reading to JSON values and back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from motcua.documents.reading.result import (
    BudgetItem,
    Channel,
    LegalBasis,
    Place,
    Reading,
    Recipient,
    ReportObligation,
    Section,
    Signer,
    TargetItem,
    TaskItem,
)

_LISTS: dict[str, type[Any]] = {
    "legal_bases": LegalBasis,
    "cited_documents": LegalBasis,
    "sections": Section,
    "tasks": TaskItem,
    "targets": TargetItem,
    "report_obligations": ReportObligation,
    "budget_items": BudgetItem,
}
# JSON holds these two as plain strings; their places stand beside them, in the same order.
_NAMED: dict[str, tuple[type[Any], str]] = {
    "channels": (Channel, "name"),
    "recipients": (Recipient, "text"),
}
_PLAIN = tuple(
    f.name
    for f in fields(Reading)
    if f.name not in _LISTS | _NAMED | {"years": 0, "signer": 0, "places": 0, "unread": 0}
)


def to_json(reading: Reading) -> dict[str, Any]:
    """The reading as JSON values."""
    data: dict[str, Any] = {name: getattr(reading, name) for name in _PLAIN}
    data["years"] = list(reading.years)
    for name in _LISTS:
        data[name] = [_item(item) for item in getattr(reading, name)]
    for name, (_, key) in _NAMED.items():
        data[name] = [getattr(item, key) for item in getattr(reading, name)]
        data[f"{name}_read"] = [_item(item) for item in getattr(reading, name)]
    data["signer"] = _item(reading.signer) if reading.signer else None
    data["places"] = {name: _item(place) for name, place in reading.places.items()}
    data["unread"] = [_item(place) for place in reading.unread]
    return data


def from_json(data: Mapping[str, Any]) -> Reading:
    """The reading that `to_json` wrote."""
    values: dict[str, Any] = {name: data[name] for name in _PLAIN}
    values["years"] = tuple(data["years"])
    for name, kind in _LISTS.items():
        values[name] = tuple(_object(kind, item) for item in data[name])
    for name, (kind, _) in _NAMED.items():
        values[name] = tuple(_object(kind, item) for item in data[f"{name}_read"])
    values["signer"] = _object(Signer, data["signer"]) if data["signer"] else None
    values["places"] = {name: Place(**place) for name, place in data["places"].items()}
    values["unread"] = tuple(Place(**place) for place in data["unread"])
    return Reading(**values)


def _item(item: Any) -> dict[str, Any]:
    return {f.name: _value(f.name, getattr(item, f.name)) for f in fields(item)}


def _value(name: str, value: Any) -> Any:
    if isinstance(value, Place):
        return _item(value)
    if name == "period" and isinstance(value, tuple):
        return None if not value else value[0] if len(value) == 1 else list(value)
    return list(value) if isinstance(value, tuple) else value


def _object(kind: type[Any], item: Mapping[str, Any]) -> Any:
    return kind(**{name: _back(kind, name, value) for name, value in item.items()})


def _back(kind: type[Any], name: str, value: Any) -> Any:
    if name == "place":
        return Place(**value)
    if name == "period" and kind is ReportObligation:
        return () if value is None else (value,) if isinstance(value, str) else tuple(value)
    return tuple(value) if isinstance(value, list) else value
