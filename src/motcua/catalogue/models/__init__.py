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
from motcua.catalogue.models.legal import (
    LegalCitation,
    LegalDocument,
)
from motcua.catalogue.models.posting import (
    PostedCopy,
)
from motcua.catalogue.models.posting_audit import (
    PostingAudit,
    PostingAuditLine,
)
from motcua.catalogue.models.procedure import (
    Procedure,
    Sector,
)
from motcua.catalogue.models.quotation import (
    Quotation,
)
from motcua.catalogue.models.sheet_run import (
    SheetRun,
)
from motcua.catalogue.models.sheet_signal import (
    SheetSignal,
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
    "LegalCitation",
    "LegalDocument",
    "LifeEvent",
    "LifeEventItem",
    "OneStopDesk",
    "PostedCopy",
    "PostingAudit",
    "PostingAuditLine",
    "Procedure",
    "ProcedureImport",
    "ProcedureImportRow",
    "ProcedureVersion",
    "PublicationDuty",
    "Quotation",
    "Sector",
    "SheetRun",
    "SheetSignal",
    "Signpost",
    "VersionQuerySet",
]
