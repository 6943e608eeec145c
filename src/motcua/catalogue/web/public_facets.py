"""Facets of a search as plain links that can be kept and sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote_plus, urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.foundation.search import FacetValue

PARAMETERS = {"sector": "linh-vuc", "level": "cap", "online": "truc-tuyen", "audience": "ai"}
"""What search calls a facet → what the address calls it."""
SHOWN = 6


@dataclass(frozen=True, slots=True)
class FacetLink:
    """A value to narrow by, or to widen again when it is chosen."""

    text: str
    url: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A question about the results and its values."""

    label: str
    links: tuple[FacetLink, ...]


def asked_facets(asked: QueryDict) -> dict[str, tuple[str, ...]]:
    """What the address narrows by; at most one value of each facet."""
    chosen = {name: asked.get(parameter, "")[:200] for name, parameter in PARAMETERS.items()}
    return {name: (value,) for name, value in chosen.items() if value}


def facet_links(
    values: Iterable[FacetValue], narrowed: Mapping[str, tuple[str, ...]], question: str
) -> list[Facet]:
    """The facets in their order; one with a single value that is not chosen says nothing."""
    labels = {
        "level": _("Cấp thực hiện"),
        "online": _("Làm trực tuyến"),
        "audience": _("Ai làm"),
        "sector": _("Lĩnh vực"),
    }
    by_name: dict[str, list[FacetValue]] = {name: [] for name in labels}
    for value in values:
        if value.name in by_name:
            by_name[value.name].append(value)
    facets = [
        Facet(labels[name], _links(name, found[:SHOWN], narrowed, question))
        for name, found in by_name.items()
        if len(found) > 1 or name in narrowed
    ]
    return [one for one in facets if one.links]


def value_words(name: str, value: str) -> str:
    """What a value is called."""
    if name == "level" and value in set(Level):
        return str(Level(value).label)
    if name == "online" and value in set(OnlineLevel):
        return str(OnlineLevel(value).label)
    return value


def _links(
    name: str,
    values: list[FacetValue],
    narrowed: Mapping[str, tuple[str, ...]],
    question: str,
) -> tuple[FacetLink, ...]:
    asked = quote_plus(question)
    return tuple(
        FacetLink(
            value_words(name, one.value),
            _address(name, one.value, narrowed, asked),
            one.count,
            narrowed.get(name) == (one.value,),
        )
        for one in values
    )


def _address(name: str, value: str, narrowed: Mapping[str, tuple[str, ...]], asked: str) -> str:
    rest = {key: chosen[0] for key, chosen in narrowed.items()}
    if rest.pop(name, None) != value:
        rest[name] = value
    kept = [(PARAMETERS[key], chosen) for key, chosen in sorted(rest.items())]
    return f"?q={asked}&{urlencode(kept)}" if kept else f"?q={asked}"
