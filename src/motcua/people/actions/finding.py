"""The rows that the verbs act on, locked for the rest of their transaction."""

from __future__ import annotations

from motcua.agencies import facade as agencies
from motcua.foundation.policies import Missing
from motcua.people.models import Member


def locked_member(code: str) -> Member:
    """The member with this code, unit and account loaded. Raises Missing."""
    members = Member.objects.select_for_update(of=("self",), no_key=True)
    member = members.select_related("unit", "account").filter(code=code).first()
    if member is None:
        raise Missing
    return member


def unit_path(code: str) -> str:
    """The path of the unit with this code. Raises Missing."""
    return agencies.unit(code).path
