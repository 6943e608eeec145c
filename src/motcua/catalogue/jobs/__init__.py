"""Periodic jobs of the catalogue; importing it declares them."""

from motcua.catalogue.jobs import (
    citing,
    importing,
    indexing,
    posting_review,
    printing,
    stating,
    turning,
)

__all__ = ["citing", "importing", "indexing", "posting_review", "printing", "stating", "turning"]
