"""An official document as PDF/A-2a and PDF/UA-1, set by typst."""

from motcua.documents.layout.pdf.render import to_pdf
from motcua.documents.layout.pdf.typeset import typeset

__all__ = ["to_pdf", "typeset"]
