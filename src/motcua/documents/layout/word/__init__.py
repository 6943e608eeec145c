"""An official document as an editable Word file."""

from motcua.documents.layout.word.write import to_docx

__all__ = ["to_docx"]
