"""The law as dated data, with its loader."""

from motcua.documents.law.records import (
    LawRecord,
    UnreadableTable,
    Wording,
    abolished_agencies,
    legal_documents,
    old_vocabulary,
)

__all__ = [
    "LawRecord",
    "UnreadableTable",
    "Wording",
    "abolished_agencies",
    "legal_documents",
    "old_vocabulary",
]
