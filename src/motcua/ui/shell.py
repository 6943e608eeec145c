"""What the staff shell says about the person: filled by the workbench, read by the layout."""

from collections.abc import Callable
from dataclasses import dataclass

from motcua.foundation.actor import Actor


@dataclass(frozen=True)
class Standing:
    """The person in the top bar: unit, unread notices, and the addresses of both doors."""

    unit_name: str = ""
    unread_count: int = 0
    notices_url: str = ""
    sign_out_url: str = ""
    profile_url: str = ""


Lookup = Callable[[Actor], Standing]


def _nobody(_actor: Actor) -> Standing:
    return Standing()


_lookups: list[Lookup] = [_nobody]


def tell_standing_by(lookup: Lookup) -> None:
    """Say how a person's standing is found; the last one told is used."""
    _lookups[:] = [lookup]


def standing(actor: Actor) -> Standing:
    """What the top bar shows about a person."""
    return _lookups[0](actor)
