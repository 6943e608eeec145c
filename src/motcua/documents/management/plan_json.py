"""The reading of a plan as one JSON object: its fields, the source, the findings."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from motcua.documents.lint import Finding
from motcua.documents.reading.result import Reading
from motcua.documents.reading.sources import Source


def plan_json(reading: Reading, source: Source, findings: Sequence[Finding]) -> dict[str, Any]:
    """The fields of the plan-reading test set, each item with its place.

    Items of a scanned page carry `confidence`, the lowest of their lines in per cent.
    """
    answer = reading.to_json()
    if source.confidences:
        _add_confidence(answer, source.confidences)
    answer["source"] = {
        "kind": source.kind,
        "notes": list(source.notes),
        "line_confidence": {str(line): sure for line, sure in source.confidences.items()},
    }
    answer["findings"] = [asdict(finding) for finding in findings]
    return answer


def _add_confidence(value: Any, confidences: Mapping[int, int]) -> None:
    """Walk the object; whatever has a place gets the confidence of its worst line."""
    if isinstance(value, list):
        for item in value:
            _add_confidence(item, confidences)
    elif isinstance(value, dict):
        place = value.get("place")
        if isinstance(place, dict):
            lines = range(place["line_from"], place["line_to"] + 1)
            sure = [confidences[line] for line in lines if line in confidences]
            value["confidence"] = min(sure, default=None)
        for item in value.values():
            _add_confidence(item, confidences)
