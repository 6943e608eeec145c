"""Every minute: the bases of what was announced or corrected enter the register of documents."""

from datetime import datetime, timedelta

from motcua.catalogue.actions.citing import cite_batch
from motcua.foundation.schedule import job


@job(name="catalogue.cite_documents", every=timedelta(minutes=1))
def cite_documents(_at: datetime) -> None:
    """Batch after batch until nothing is left; a killed worker repeats at most one."""
    while cite_batch():
        pass
