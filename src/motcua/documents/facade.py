"""What other contexts may ask of documents: read, check, set, compare and verify papers."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings

from motcua.documents import law
from motcua.documents import lint as checking
from motcua.documents.comparison import Comparison, Difference, DifferenceKind, compare
from motcua.documents.law import LawRecord
from motcua.documents.layout import (
    Align,
    Annex,
    Block,
    Bullets,
    Cell,
    Column,
    Figure,
    Heading,
    Note,
    OfficialDocument,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Signer,
    Table,
    drawn,
    to_docx,
    to_pdf,
    total_row,
    typeset,
)
from motcua.documents.lint import Finding, Severity
from motcua.documents.reading import read_text
from motcua.documents.reading.result import Reading
from motcua.documents.reading.sources import Unreadable, read_source

if TYPE_CHECKING:
    from motcua.documents.signatures import SignatureReport

__all__ = [
    "Align",
    "Annex",
    "Block",
    "Bullets",
    "Cell",
    "Column",
    "Comparison",
    "Difference",
    "DifferenceKind",
    "Figure",
    "Finding",
    "Heading",
    "LawRecord",
    "Note",
    "OfficialDocument",
    "PageBreak",
    "Paragraph",
    "Reading",
    "Row",
    "Run",
    "Severity",
    "Signer",
    "Table",
    "Unreadable",
    "compare",
    "drawn",
    "legal_documents",
    "lint",
    "read_source",
    "read_text",
    "to_docx",
    "to_pdf",
    "total_row",
    "typeset",
    "verify",
]


def legal_documents() -> tuple[LawRecord, ...]:
    """The status table of legal documents: the installation's own, else ours. No query."""
    return law.legal_documents(settings.LAW_FOLDER)


def lint(
    reading: Reading, *, on: date | None = None, superior: Reading | None = None
) -> list[Finding]:
    """The remarks on a plan, by the installation's own tables of law: see `documents.lint`."""
    return checking.lint(reading, on=on, superior=superior, folder=settings.LAW_FOLDER)


def verify(pdf: bytes, *, trust_roots: Sequence[bytes] = ()) -> "tuple[SignatureReport, ...]":
    """The digital signatures of a PDF, checked without network: see `documents.signatures`."""
    # Loading the signature library takes longer than most commands run, and few need it.
    from motcua.documents import signatures

    return signatures.verify(pdf, trust_roots=trust_roots)
