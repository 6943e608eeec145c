"""What an import has written, or a unit has taken, can be found: a batch at once."""

from motcua.catalogue.actions.indexing import index_procedures
from motcua.catalogue.messages import ProceduresImported, ProceduresTaken
from motcua.foundation.outbox import hears
from motcua.kernel import clock


@hears(ProceduresImported, ProceduresTaken)
def index_the_batch(message: ProceduresImported | ProceduresTaken) -> None:
    """All procedures of the batch in one go; twice does no harm."""
    index_procedures(message.numbers, on=clock.local_date(clock.now()))
