"""What the contexts hand over to be found."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    `kind` and `ref` name it ("procedure", "catalogue.procedure:1.001193"); `codes` are the
    numbers people know it by; `keywords` count nearly as much as the title; `names` (field,
    agency, results, papers) less; `body` least. `facets` are what lists are narrowed by.
    `weight` is 0 to 100: how many people need it (a commune's everyday matter 100, a ministry's
    special licence 0). `staff_facets` narrow the lists of staff and are never shown. What is not
    `is_public` is found by `gather` alone, never by `find` or `suggest`.
    """

    kind: str
    ref: str
    title: str
    url: str = ""
    summary: str = ""
    codes: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    body: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weight: int = 50
    staff_facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_public: bool = True
