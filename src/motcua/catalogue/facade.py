"""What other contexts may ask of the catalogue, and the verbs they may call."""

from motcua.catalogue.queries.in_force import version_in_force

__all__ = ["version_in_force"]
