"""Who an obstacle goes to next: one level at a time, through the plan owner, then its superior."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ladder:
    """The paths an obstacle can climb on: who raised it and which agency owns the plan.

    Paths end with "/" and list the units above; `agency_path` is the root of the raising unit's
    own agency, `owner_path` that of the plan owner's agency.
    """

    agency_path: str
    owner_path: str


def next_level(holder_path: str, ladder: Ladder) -> str:
    """The path of the next holder; "" when the holder is the last one.

    Inside an agency it goes to the unit above. From the top of another agency it goes to the
    plan owner's agency, from there to that agency's superior, and no further.
    """
    if holder_path == ladder.owner_path:
        return _above(holder_path)
    if ladder.owner_path.startswith(holder_path):
        return ""
    if holder_path == ladder.agency_path:
        return ladder.owner_path
    return _above(holder_path)


def levels(raised_path: str, ladder: Ladder) -> list[str]:
    """Every holder from the raising unit to the last one, in order."""
    found = [raised_path]
    while following := next_level(found[-1], ladder):
        found.append(following)
    return found


def _above(path: str) -> str:
    head = path.rstrip("/").rpartition("/")[0]
    return f"{head}/" if head else ""
