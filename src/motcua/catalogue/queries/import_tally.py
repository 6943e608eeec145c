"""How many rows of an import there are of each kind, counted anew after somebody has chosen."""

from django.db.models import Count

from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_plan import Deed

REPLACING, TAKEN, LEFT_OUT_NEW = "replacing", "replacing_taken", "left_out_new"
"""In `counts`: rows over what staff keep, those of them that are taken, new ones left out."""


def tally_of(run: ProcedureImport) -> dict[str, int]:
    """The numbers that choices change, as `counts` holds them: three statements."""
    found = dict(run.rows.order_by().values_list("outcome").annotate(Count("pk")))
    taken = run.rows.filter(outcome=RowOutcome.CHANGED, facts__deed=Deed.REPLACE.value)
    unseen = run.rows.filter(outcome=RowOutcome.LEFT_OUT, facts__deed=Deed.ADD.value)
    told = {str(one): found.get(one, 0) for one in RowOutcome}
    return told | {TAKEN: taken.count(), LEFT_OUT_NEW: unseen.count()}
