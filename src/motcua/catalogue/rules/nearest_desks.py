"""Whose desks are named first to somebody who needs a procedure."""

from collections.abc import Collection

from motcua.catalogue.rules.kinds import Level


def named_first(levels: Collection[Level]) -> Level:
    """The level whose desks stand first; others that receive the procedure follow.

    What communes do is done near home, also where the province's desk would take it. What only the
    province does begins there, though communes may receive it on its behalf (phi địa giới).
    """
    return Level.COMMUNE if Level.COMMUNE in levels else Level.PROVINCE
