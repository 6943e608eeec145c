"""Periodic jobs of the catalogue; importing it declares them."""

from motcua.catalogue.jobs import importing, indexing, turning

__all__ = ["importing", "indexing", "turning"]
