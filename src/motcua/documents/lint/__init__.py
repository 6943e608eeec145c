"""The lint: what a careful reader would remark in a plan before it is signed.

Basis: Decree 30/2020/NĐ-CP (form of documents); the dated tables of `documents.law`.
"""

from motcua.documents.lint.examine import lint
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import document_day

__all__ = ["Finding", "Severity", "document_day", "lint"]
