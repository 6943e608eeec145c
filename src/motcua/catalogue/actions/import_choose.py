"""Choose in a preview which rows are left out; nothing enters the catalogue by that."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from motcua.catalogue.actions.import_take_in import lock_preview
from motcua.catalogue.models import ProcedureImportRow
from motcua.catalogue.queries.import_tally import tally_of
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_plan import Deed
from motcua.foundation import audit
from motcua.foundation.actor import Actor


def choose_rows(
    code: str, *, left_out: Collection[int], taken: Collection[int], by: Actor, at: datetime
) -> None:
    """Leave the rows of these lines out, take those; what writes nothing stays as it is.

    Chosen twice, it is the same. Raises NotInPreview, Missing, Forbidden.
    """
    _choose(code, Q(line__in={*left_out, *taken}), set(left_out), by, at)


def leave_replacing_out(code: str, *, by: Actor, at: datetime) -> None:
    """Leave out every row that would follow what staff keep: what a preview begins with."""
    _choose(code, OVER_KEPT, None, by, at)


def take_replacing(code: str, *, by: Actor, at: datetime) -> None:
    """Take every one of them."""
    _choose(code, OVER_KEPT, (), by, at)


OVER_KEPT = Q(facts__deed=Deed.REPLACE.value)


def _choose(code: str, which: Q, left_out: Collection[int] | None, by: Actor, at: datetime) -> None:
    """Write the outcomes that differ, count anew, say so on record; None leaves all of them out."""
    with transaction.atomic():
        run, differing = lock_preview(code, by, is_records=True), []
        rows = run.rows.filter(which, record__isnull=False)
        for row in rows.only("run", "line", "outcome", "facts"):
            is_out = left_out is None or row.line in left_out
            outcome = Deed(row.facts["deed"]).chosen(is_left_out=is_out)
            if outcome != row.outcome:
                row.outcome = outcome
                differing.append(row)
        if not differing:
            return
        ProcedureImportRow.objects.bulk_update(differing, ["outcome"], batch_size=500)
        run.counts = run.counts | tally_of(run)
        run.save(update_fields=["counts"])
        left = sum(row.outcome == RowOutcome.LEFT_OUT for row in differing)
        said = {"file": run.file_name, "left_out": left, "taken": len(differing) - left}
        audit.record("import.rows_chosen", run, by=by, at=at, changes=said)
