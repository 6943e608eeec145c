"""What other contexts may ask of the catalogue, and the verbs they may call."""

from motcua.catalogue.actions.quoting import declare_quotation, withdraw_quotation
from motcua.catalogue.queries.facts_changes import ChangePage, Scope, changes
from motcua.catalogue.queries.facts_detail import NotInForce, procedure_facts
from motcua.catalogue.queries.facts_list import (
    BriefPage,
    OfferRow,
    Wanted,
    briefs,
    every_offer,
    is_longer,
)
from motcua.catalogue.queries.facts_map import life_event_slugs, parts_of_all, stretch_of_all
from motcua.catalogue.queries.facts_places import desk, desk_facts, sector_facts, sector_name
from motcua.catalogue.queries.in_force import version_in_force
from motcua.catalogue.queries.public_home import FrontPage, front_page
from motcua.catalogue.queries.quotations import QuotationView, quotations_of
from motcua.catalogue.rules import offer_columns
from motcua.catalogue.rules.facts import (
    ChangeKind,
    DeskFacts,
    ProcedureBrief,
    ProcedureChange,
    ProcedureFacts,
    SectorFacts,
    VersionBrief,
)
from motcua.catalogue.rules.kinds import Level, OnlineLevel, Source

__all__ = [
    "BriefPage",
    "ChangeKind",
    "ChangePage",
    "DeskFacts",
    "FrontPage",
    "Level",
    "NotInForce",
    "OfferRow",
    "OnlineLevel",
    "ProcedureBrief",
    "ProcedureChange",
    "ProcedureFacts",
    "QuotationView",
    "Scope",
    "SectorFacts",
    "Source",
    "VersionBrief",
    "Wanted",
    "briefs",
    "changes",
    "declare_quotation",
    "desk",
    "desk_facts",
    "every_offer",
    "front_page",
    "is_longer",
    "life_event_slugs",
    "offer_columns",
    "parts_of_all",
    "procedure_facts",
    "quotations_of",
    "sector_facts",
    "sector_name",
    "stretch_of_all",
    "version_in_force",
    "withdraw_quotation",
]
