"""What other contexts may ask of documents: read, check, set and verify papers."""

from motcua.documents.lint import Finding, Severity, lint
from motcua.documents.reading import read_text
from motcua.documents.reading.result import Reading
from motcua.documents.reading.sources import Unreadable, read_source

__all__ = ["Finding", "Reading", "Severity", "Unreadable", "lint", "read_source", "read_text"]
