"""One entry of a file as its row of the preview tells it: what differs, what stands beside it."""

from typing import Any

from motcua.catalogue.reading.found import FoundProcedure
from motcua.catalogue.rules.import_changes import decision_changed, told_changes
from motcua.catalogue.rules.import_plan import Deed, Incoming, Judged, Known


def incoming_of(entry: FoundProcedure) -> Incoming:
    """A readable entry as the rules want it."""
    assert entry.record is not None  # noqa: S101 -- the caller has looked
    return Incoming(record=entry.record, decision=entry.facts.decision, is_partial=entry.is_partial)


def changes_of(
    entry: FoundProcedure, judged: Judged | None, known: Known | None
) -> list[dict[str, str]]:
    """What differs from the catalogue in words; a list's name and sector too, for comparison."""
    if judged is None or known is None or known.record is None or entry.record is None:
        return []
    told = [] if entry.is_partial else decision_changed(known.decision, entry.facts.decision)
    if entry.is_partial:
        told += [
            one
            for one in told_changes(known.record, entry.record)
            if one["part"] == "Tên thủ tục" or one["after"] == entry.record.sector
        ]
    else:
        told += told_changes(known.record, judged.record)
    return [dict(one) for one in told]  # type: ignore[arg-type]  # a TypedDict of texts


def facts_of(entry: FoundProcedure, judged: Judged | None, digest: str) -> dict[str, Any]:
    """What stands beside the record; `digest`: of the content that a proposal would follow."""
    facts: dict[str, Any] = {
        "decision": entry.facts.decision,
        "issuer": entry.facts.issuer,
        "page": entry.facts.page,
        "remarks": len(entry.remarks),
    }
    if entry.is_partial:
        facts["is_partial"] = True
    if judged:
        facts["deed"] = judged.deed.value
    if judged and judged.deed is Deed.REPLACE:
        facts["over"] = digest
    return facts
