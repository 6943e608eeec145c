"""The law as dated data, with its loader."""

from motcua.documents.law.records import (
    LawRecord,
    Wording,
    abolished_agencies,
    legal_documents,
    old_vocabulary,
)

__all__ = ["LawRecord", "Wording", "abolished_agencies", "legal_documents", "old_vocabulary"]
