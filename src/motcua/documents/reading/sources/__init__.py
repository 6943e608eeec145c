"""Sources: files become text and tables. `read_source` is the door."""

from motcua.documents.reading.sources.read import open_source, read_source
from motcua.documents.reading.sources.source import Source
from motcua.documents.reading.sources.unreadable import Unreadable

__all__ = ["Source", "Unreadable", "open_source", "read_source"]
