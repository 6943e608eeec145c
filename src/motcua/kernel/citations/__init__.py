"""Documents cited in Vietnamese prose: `find_citations` reads a text, `Citation` is what it finds.

A citation is anchored in a number (`patterns`): its type is read in front (`leads`), the day and
the issuer behind (`issuers`); laws may be cited by name alone (`laws`). The text is taken as
found: hard line breaks, marks of emphasis and slips such as "76/NQCP" or "NQ- CP" hide no citation.
"""

from motcua.kernel.citations.citation import Citation
from motcua.kernel.citations.finding import find_citations

__all__ = ["Citation", "find_citations"]
