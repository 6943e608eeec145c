"""Periodic jobs of the catalogue; importing it declares them."""

from motcua.catalogue.jobs import turning

__all__ = ["turning"]
