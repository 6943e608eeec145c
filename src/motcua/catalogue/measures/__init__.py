"""What this context can count for targets: registered in the one registry of plans."""

from motcua.catalogue.measures import sheets_current

__all__ = ["sheets_current"]
