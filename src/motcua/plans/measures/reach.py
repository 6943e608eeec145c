"""The filter that says whose proofs are counted."""

from motcua.plans.queries.counted_evidence import AGENCY, REACH
from motcua.plans.rules.registry import Filter

REACH_FILTER = Filter(
    REACH,
    "Tính trên",
    (("", "minh chứng của kế hoạch này"), (AGENCY, "mọi minh chứng của cơ quan")),
)
