"""The version of a procedure that holds on a day."""

from datetime import date

from motcua.catalogue.models import ProcedureVersion
from motcua.foundation.policies import Missing


def version_in_force(number: str, *, on: date) -> ProcedureVersion:
    """The version in force, with its procedure and sector: one query. Raises Missing."""
    rows = ProcedureVersion.objects.in_force(on).filter(procedure__number=number)
    version = rows.select_related("procedure", "sector", "announcement").first()
    if version is None:
        raise Missing
    return version
