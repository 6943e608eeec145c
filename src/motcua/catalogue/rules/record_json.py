"""A record as JSON and back, and its digest."""

import hashlib
import json
from typing import Any

from pydantic import TypeAdapter

from motcua.catalogue.rules.record import ProcedureRecord, SubmissionChannel

_ADAPTER = TypeAdapter(ProcedureRecord)
_CHANNELS = TypeAdapter(tuple[SubmissionChannel, ...])


def to_json(record: ProcedureRecord) -> dict[str, Any]:
    """Plain JSON values, without the parts that say nothing."""
    values: dict[str, Any] = _ADAPTER.dump_python(record, mode="json", exclude_defaults=True)
    return values


def from_json(values: dict[str, Any]) -> ProcedureRecord:
    """The record. Raises ValueError (pydantic's ValidationError) for values that are none."""
    return _ADAPTER.validate_python(values)


def channels_from_json(values: list[dict[str, Any]]) -> tuple[SubmissionChannel, ...]:
    """Only the ways of submitting of a record. Raises ValueError, as `from_json`."""
    return _CHANNELS.validate_python(values)


def digest(record: ProcedureRecord) -> str:
    """SHA-256 of the content: equal for equal records, whatever the order of keys."""
    plain = json.dumps(to_json(record), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()
