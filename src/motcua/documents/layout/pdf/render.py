"""An official document becomes a PDF."""

from importlib.resources import files

from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.pdf.data import DocumentData
from motcua.documents.layout.pdf.typeset import typeset

TEMPLATE = "official.typ"


def to_pdf(document: OfficialDocument) -> bytes:
    """The document as one tagged PDF, archivable (PDF/A-2a) and readable aloud (PDF/UA-1).

    Raises grid.TableShape for a table whose cells do not fit its columns.
    """
    data = DocumentData(document)
    values = data.values()
    template = files("motcua.documents.layout.pdf").joinpath(TEMPLATE).read_bytes()
    return typeset(template, values, pictures=data.pictures)
