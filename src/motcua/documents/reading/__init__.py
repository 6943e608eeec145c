"""Reading: the text of an administrative plan becomes structure, each item with its place."""

from motcua.documents.reading.reader import read_text
from motcua.documents.reading.result import Place, Reading
from motcua.documents.reading.source import Cell, Table, flatten, normalise

__all__ = ["Cell", "Place", "Reading", "Table", "flatten", "normalise", "read_text"]
