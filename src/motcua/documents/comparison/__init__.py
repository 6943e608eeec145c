"""Comparison: does the signed file say what was approved?

Words count, layout does not; what the clerk fills in (number, day, signer's name) is listed apart.
"""

from motcua.documents.comparison.compare import compare
from motcua.documents.comparison.result import Comparison, Difference, DifferenceKind

__all__ = ["Comparison", "Difference", "DifferenceKind", "compare"]
