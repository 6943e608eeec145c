"""The search index follows the catalogue."""

from motcua.catalogue.actions.indexing import index_procedures
from motcua.catalogue.messages import (
    ProcedureMarked,
    ProcedureVersionAnnounced,
    ProcedureVersionCorrected,
    ProcedureVersionEnded,
    ProcedureVersionReopened,
    ProcedureVersionTookEffect,
    ProcedureVersionWithdrawn,
)
from motcua.foundation.outbox import hears
from motcua.kernel import clock

Turned = (
    ProcedureMarked
    | ProcedureVersionAnnounced
    | ProcedureVersionTookEffect
    | ProcedureVersionCorrected
    | ProcedureVersionEnded
    | ProcedureVersionReopened
    | ProcedureVersionWithdrawn
)


@hears(
    ProcedureMarked,
    ProcedureVersionAnnounced,
    ProcedureVersionTookEffect,
    ProcedureVersionCorrected,
    ProcedureVersionEnded,
    ProcedureVersionReopened,
    ProcedureVersionWithdrawn,
)
def index_the_procedure(message: Turned) -> None:
    """What holds today can be found, in its words of today; twice does no harm."""
    index_procedures([message.number], on=clock.local_date(clock.now()))
