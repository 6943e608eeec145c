"""The directory that names are matched against."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from django.db.models import Q

from motcua.agencies.models import Unit, UnitAlias
from motcua.agencies.queries.views import view_of
from motcua.agencies.rules.directory import Directory, Listed


def directory(*, within: str | None, on: date) -> Directory:
    """Everybody whom a reader at path `within` may mean: the own tree and all whole agencies.

    Ended units are listed as well: their names live on in documents. Two queries.
    """
    path = within or ""
    tree = path.split("/", 1)[0]
    reachable = Q(path__startswith=f"{tree}/") | Q(kind="agency") if tree else Q()
    units = list(
        Unit.objects.filter(reachable).select_related("agency", "successor").order_by("path")
    )
    aliases: dict[int, list[str]] = defaultdict(list)
    for unit_id, text in UnitAlias.objects.values_list("unit_id", "text"):
        aliases[unit_id].append(text)
    return Directory(
        listed=tuple(
            Listed(
                view_of(unit),
                aliases=tuple(aliases.get(unit.pk, ())),
                successor_code=unit.successor.code if unit.successor else "",
            )
            for unit in units
        ),
        within=path,
        on=on,
    )
