"""What this context does when it hears of a fact; importing it subscribes the handlers."""

from motcua.catalogue.handlers import importing, reposting, searching, undoing

__all__ = ["importing", "reposting", "searching", "undoing"]
