"""Periodic jobs of the catalogue; importing it declares them."""

from motcua.catalogue.jobs import indexing, turning

__all__ = ["indexing", "turning"]
