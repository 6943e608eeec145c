"""Drafting: the text proposed under a heading, from what the plans know of the term."""

from motcua.reports.rules.drafting.as_of import as_of
from motcua.reports.rules.drafting.draft import draft
from motcua.reports.rules.drafting.term import Term

__all__ = ["Term", "as_of", "draft"]
