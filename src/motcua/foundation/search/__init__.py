"""Search: one index for everything that can be found, one lexicon, one way of asking.

`put` and `remove` keep the index, `find` answers, `suggest` answers while somebody types, `gather`
narrows the lists of staff.
"""

from motcua.foundation.search.entries import Entry
from motcua.foundation.search.finding import find
from motcua.foundation.search.gathering import GATHERED, Gathered, gather
from motcua.foundation.search.indexing import count_of, put, put_many, remove, remove_kind
from motcua.foundation.search.results import FacetValue, Found, Hit
from motcua.foundation.search.suggesting import Suggestion, suggest

__all__ = [
    "GATHERED",
    "Entry",
    "FacetValue",
    "Found",
    "Gathered",
    "Hit",
    "Suggestion",
    "count_of",
    "find",
    "gather",
    "put",
    "put_many",
    "remove",
    "remove_kind",
    "suggest",
]
