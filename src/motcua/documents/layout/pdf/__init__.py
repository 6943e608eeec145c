"""An official document as PDF/A-2a and PDF/UA-1, set by typst."""

from motcua.documents.layout.pdf.render import to_pdf
from motcua.documents.layout.pdf.typeset import drawn, typeset

__all__ = ["drawn", "to_pdf", "typeset"]
