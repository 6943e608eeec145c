"""What an import has written can be found: a batch at once."""

from motcua.catalogue.actions.indexing import index_procedures
from motcua.catalogue.messages import ProceduresImported
from motcua.foundation.outbox import hears
from motcua.kernel import clock


@hears(ProceduresImported)
def index_the_imported(message: ProceduresImported) -> None:
    """All procedures of the batch in one go; twice does no harm."""
    index_procedures(message.numbers, on=clock.local_date(clock.now()))
