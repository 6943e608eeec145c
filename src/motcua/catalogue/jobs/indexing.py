"""Once a day the index of procedures is made anew: what went wrong is right the next morning."""

from datetime import datetime, timedelta

from motcua.catalogue.actions.indexing import index_everything
from motcua.foundation.schedule import job
from motcua.kernel import clock


@job(name="catalogue.index_procedures", every=timedelta(days=1))
def index_again(at: datetime) -> None:
    """All public versions in force, and nothing else."""
    index_everything(on=clock.local_date(at))
