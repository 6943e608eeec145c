"""What is asked of the full text for one question, step by step; each database reads it its way."""

from dataclasses import dataclass
from enum import StrEnum

Groups = tuple[tuple[str, ...], ...]


class Where(StrEnum):
    """Which columns are read: each reaches further than the one before."""

    TITLE = "title"
    NAMES = "names"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Scope:
    """Groups of terms of which every row must hold one (kinds, facets).

    `with_hidden`: also what only staff may find.
    """

    groups: Groups = ()
    with_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Groups that must all be there; of a group one term is enough. "ket_h*" is a beginning.

    The rarest group should stand first: PostgreSQL reads its rows and looks the others up. No step
    follows when `enough` rows have been found by then; `only_when_none` is left out when any have.
    """

    groups: Groups
    where: Where = Where.TITLE
    enough: int = 25
    only_when_none: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All steps, and before them how the title may begin (`keys`, bare words).

    At most `from_start` rows of a key, `each` of a step, and `most` in all.
    """

    steps: tuple[Step, ...]
    keys: tuple[str, ...] = ()
    from_start: int = 15
    each: int = 60
    most: int = 150
    with_hidden: bool = False
