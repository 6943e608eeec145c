"""Write down what was read from a decision of announcement, for a person to confirm."""

from datetime import datetime
from typing import Any

from django.db import transaction

from motcua.catalogue.models import Procedure, ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.decision_matches import Match, matches
from motcua.catalogue.reading.decision_found import AnnouncedProcedure, DecisionFound
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.foundation import audit
from motcua.foundation.actor import Actor

DECISION = "decision"
"""The layout of an import that is a decision, not a file of records."""


def put_decision(
    run: ProcedureImport, found: DecisionFound, *, claimed_at: datetime, by: Actor, at: datetime
) -> bool:
    """Keep every procedure that it names. False when another worker has taken over."""
    replacing = matches(found.items)
    with transaction.atomic():
        held = ProcedureImport.objects.filter(
            pk=run.pk, state=ImportState.QUEUED, claimed_at=claimed_at
        )
        kept = held.update(state=ImportState.PREVIEW, counts=_counts(found), claimed_at=None)
        if not kept:
            return False
        run.rows.all().delete()
        items = [(one, replacing.get(one.line, Match(one.number))) for one in found.items]
        numbers = [match.own for _, match in items if match.own]
        known = set(Procedure.objects.filter(number__in=numbers).values_list("number", flat=True))
        ProcedureImportRow.objects.bulk_create(_row(run, *item, known) for item in items)
        changes = {"number": found.number, "count": len(found.items)}
        audit.record("decision.read", run, by=by, at=at, changes=changes)
    return True


def _counts(found: DecisionFound) -> dict[str, Any]:
    return {
        "rows": len(found.items),
        "number": found.number,
        "signed_on": found.signed_on.isoformat() if found.signed_on else "",
        "subject": found.subject,
        "issuer": found.issuer,
        "effective_on": found.effective_on.isoformat() if found.effective_on else "",
        "remarks": list(found.remarks),
    }


def _row(
    run: ProcedureImport, item: AnnouncedProcedure, match: Match, known: set[str]
) -> ProcedureImportRow:
    number = match.own
    problems = [] if number else ["Không ghi mã số; hãy tìm mã trước khi đưa vào công bố."]
    outcome = RowOutcome.CHANGED if number in known else RowOutcome.NEW
    return ProcedureImportRow(
        run=run,
        line=item.line,
        number=number,
        name=item.name[:1200],
        outcome=outcome if number else RowOutcome.PROBLEM,
        problems=problems,
        facts={
            "change": item.change.value if item.change else "",
            "sector": item.sector,
            "basis": item.basis,
            "replaces": " ".join(one for one in (item.replaces_number, item.replaces) if one),
            "replaces_number": match.number,
            "replaces_choices": [f"{code} {name[:120]}" for code, name in match.choices],
            "source": item.source,
        },
    )
