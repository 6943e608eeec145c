"""What the top bar says about a person: the unit, the unread notices, the doors."""

from django.urls import NoReverseMatch, reverse

from motcua.foundation.actor import Actor
from motcua.people import facade as people
from motcua.ui.shell import Standing


def standing_of(actor: Actor) -> Standing:
    """The standing of a signed-in person; a stranger and an account without member have less."""
    if actor.is_anonymous:
        return Standing()
    return Standing(
        unread_count=people.unread_count(actor.member) if actor.member else 0,
        unit_name=people.member(actor.member).unit_name if actor.member else "",
        sign_out_url=_address("people:sign_out"),
        notices_url=_address("people:notices"),
        profile_url=_address("people:profile"),
    )


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
