"""Addresses of the officer's list: what they ask for, and the way back to a list from its rows."""

from collections.abc import Mapping
from dataclasses import asdict
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest
from django.urls import reverse

from motcua.catalogue.queries.record_list import Wanted

LIST, PAGES = "ve", ("sau", "truoc")
"""What an address calls the list that it was opened from, and a list its page."""
LONGEST = 200
NAMES = {
    "text": "tim",
    "state": "trang-thai",
    "sector": "linh-vuc",
    "level": "cap",
    "online": "truc-tuyen",
    "source": "nguon",
    "keeper": "don-vi",
    "mark": "dau-hieu",
}
"""Field of `Wanted` → its word in the address."""


def asked(request: HttpRequest) -> Wanted:
    """What the address asks for, within bounds."""
    return _wanted(request.GET)


def address(wanted: Wanted, *, to: str = "catalogue:procedures", **more: str) -> str:
    """The list narrowed in this way."""
    values = {NAMES[name]: value for name, value in asdict(wanted).items()} | more
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{reverse(to)}?{query}" if query else reverse(to)


def fields_of(wanted: Wanted) -> list[tuple[str, str]]:
    """The same as hidden fields of a form about the rows."""
    return [(NAMES[name], value) for name, value in asdict(wanted).items() if value]


def with_list(url: str, request: HttpRequest) -> str:
    """The address of a row, which remembers how the list was narrowed and which page it was."""
    values = {name: request.GET.get(name, "")[:LONGEST] for name in (*NAMES.values(), *PAGES)}
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{url}?{urlencode({LIST: query})}" if query else url


def handed_on(url: str, request: HttpRequest) -> str:
    """The address of a page beside this one, which remembers the same list."""
    listed = request.GET.get(LIST, "")
    return f"{url}?{urlencode({LIST: listed})}" if listed else url


def list_of(request: HttpRequest) -> str:
    """The list that the page was opened from. Only the words of a list are taken out of the
    address: it leads nowhere else, whatever stands there."""
    said = dict(parse_qsl(request.GET.get(LIST, "")[:2000]))
    pages = {name: said[name][:LONGEST] for name in PAGES if name in said}
    return address(_wanted(said), **pages)


def _wanted(said: Mapping[str, str]) -> Wanted:
    return Wanted(**{name: said.get(word, "")[:LONGEST] for name, word in NAMES.items()})
