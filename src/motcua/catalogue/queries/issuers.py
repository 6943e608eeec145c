"""Where a decision of ours can be recorded as issued: somebody has to hold the right there."""

from collections.abc import Iterable

from motcua.catalogue.policies import RIGHTS
from motcua.people import facade as people


def issued_at(paths: Iterable[str]) -> frozenset[str]:
    """Those of the paths of units on which somebody may record an issue; one query a role."""
    asked = list(paths)
    held = (people.paths_held(role, asked) for role in sorted(RIGHTS["issue"]))
    return frozenset().union(*held)
