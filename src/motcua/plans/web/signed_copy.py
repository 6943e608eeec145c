"""Check the signed file against what was approved, and its digital signatures."""

from dataclasses import asdict
from typing import Any

from motcua.documents import facade as documents
from motcua.foundation import files
from motcua.foundation.models import StoredFile
from motcua.plans.models import Plan
from motcua.plans.queries.review import source_of


def check_signed_copy(plan: Plan, stored: StoredFile) -> dict[str, Any]:
    """What comparing and verifying gave, as JSON values; a file that cannot be read says why."""
    try:
        reading = documents.read_source(files.path(stored), name=stored.name)
    except documents.Unreadable as error:
        return {"unreadable": str(error), "signatures": _signatures(stored)}
    comparison = documents.compare(source_of(plan).text, reading.text)
    return {
        "same": comparison.same,
        "differences": [_plain(one) for one in comparison.differences[:50]],
        "signatures": _signatures(stored),
    }


def _signatures(stored: StoredFile) -> list[dict[str, Any]]:
    if stored.media_type != "application/pdf":
        return []
    return [_plain(report) for report in documents.verify(files.read(stored))]


def _plain(value: Any) -> dict[str, Any]:
    return {
        name: item if isinstance(item, bool | int | str | None) else str(item)
        for name, item in asdict(value).items()
    }
