"""Which files an import takes."""

from motcua.foundation import files

ALLOWED = files.DOCUMENTS | {"application/gzip", "application/x-gzip", "application/json"}
"""Media types; what is inside is told by the reader."""
