"""The tables of the catalogue."""

from motcua.catalogue.models.announcement import (
    Announcement,
    AnnouncementItem,
)
from motcua.catalogue.models.duty import (
    PublicationDuty,
)
from motcua.catalogue.models.guide import (
    DeskOfficer,
    LifeEvent,
    LifeEventItem,
    OneStopDesk,
    Signpost,
)
from motcua.catalogue.models.imports import (
    ProcedureImport,
    ProcedureImportRow,
)
from motcua.catalogue.models.posting import (
    PostedCopy,
)
from motcua.catalogue.models.procedure import (
    Procedure,
    Sector,
)
from motcua.catalogue.models.quotation import (
    Quotation,
)
from motcua.catalogue.models.version import (
    Correction,
    ProcedureVersion,
    VersionQuerySet,
)

__all__ = [
    "Announcement",
    "AnnouncementItem",
    "Correction",
    "DeskOfficer",
    "LifeEvent",
    "LifeEventItem",
    "OneStopDesk",
    "PostedCopy",
    "Procedure",
    "ProcedureImport",
    "ProcedureImportRow",
    "ProcedureVersion",
    "PublicationDuty",
    "Quotation",
    "Sector",
    "Signpost",
    "VersionQuerySet",
]
