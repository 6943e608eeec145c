"""A record as JSON and back, and its digest."""

import hashlib
import json
from typing import Any

from pydantic import TypeAdapter

from motcua.catalogue.rules.record import ProcedureRecord

_ADAPTER = TypeAdapter(ProcedureRecord)


def to_json(record: ProcedureRecord) -> dict[str, Any]:
    """Plain JSON values, without the parts that say nothing."""
    values: dict[str, Any] = _ADAPTER.dump_python(record, mode="json", exclude_defaults=True)
    return values


def from_json(values: dict[str, Any]) -> ProcedureRecord:
    """The record. Raises ValueError (pydantic's ValidationError) for values that are none."""
    return _ADAPTER.validate_python(values)


def digest(record: ProcedureRecord) -> str:
    """SHA-256 of the content: equal for equal records, whatever the order of keys."""
    plain = json.dumps(to_json(record), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()
