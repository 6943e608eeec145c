"""The tables of the catalogue."""

from motcua.catalogue.models.announcement import (
    Announcement,
)
from motcua.catalogue.models.announcement_item import (
    AnnouncementItem,
)
from motcua.catalogue.models.correction import (
    Correction,
)
from motcua.catalogue.models.desk import OneStopDesk
from motcua.catalogue.models.desk_officer import DeskOfficer
from motcua.catalogue.models.duty import (
    PublicationDuty,
)
from motcua.catalogue.models.guide import LifeEvent, LifeEventItem
from motcua.catalogue.models.import_row import (
    ProcedureImportRow,
)
from motcua.catalogue.models.imports import (
    ProcedureImport,
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
)
from motcua.catalogue.models.posting_audit_line import (
    PostingAuditLine,
)
from motcua.catalogue.models.procedure import (
    Procedure,
)
from motcua.catalogue.models.quotation import (
    Quotation,
)
from motcua.catalogue.models.sector import (
    Sector,
)
from motcua.catalogue.models.sets_run import SetsRun
from motcua.catalogue.models.sheet_run import (
    SheetRun,
)
from motcua.catalogue.models.sheet_signal import (
    SheetSignal,
)
from motcua.catalogue.models.signpost import Signpost
from motcua.catalogue.models.version import (
    ProcedureVersion,
    VersionQuerySet,
)
from motcua.catalogue.models.version_ending import (
    VersionEnding,
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
    "SetsRun",
    "SheetRun",
    "SheetSignal",
    "Signpost",
    "VersionEnding",
    "VersionQuerySet",
]
