"""One line of the permission table."""

from dataclasses import dataclass
from datetime import date

PEOPLE = ("an", "em", "chi", "binh", "hanh", "quan")
"""The columns: a stranger; signed in without a role; officer of another unit; officer of the
unit; coordinator of the department; administrator of the province."""


@dataclass(frozen=True, slots=True)
class Row:
    """A route, whose right it is, and the status for each of PEOPLE in this order.

    `on` names things of the world whose codes fill the address; "=x" is x itself, a date is a
    date. A page is asked with GET; `post` marks a route that only changes things and answers GET
    with 405; `sends` is what is posted, things of the world by their name.
    """

    route: str
    right: str
    statuses: str
    on: tuple[str | date, ...] = ()
    post: bool = False
    query: str = ""
    sends: tuple[tuple[str, str], ...] = ()


def page(route: str, right: str, statuses: str, *on: str | date, query: str = "") -> Row:
    """A route that is asked with GET."""
    return Row(route, right, statuses, on, query=query)


def change(
    route: str, right: str, statuses: str, *on: str | date, sends: tuple[tuple[str, str], ...] = ()
) -> Row:
    """A route that only changes things."""
    return Row(route, right, statuses, on, post=True, sends=sends)
