"""Whatever stands in an address or a form, the answer is a page for people, never an error 500."""

import base64
import json
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django import forms
from django.core.cache import cache
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.architecture import test_permissions
from tests.architecture.permissions import ROWS
from tests.architecture.permissions.row import PEOPLE, Row
from tests.architecture.test_permissions import World

asked = test_permissions.asked
ASKED = ("loc", "nam", "don-vi", "vai-tro", "sau", "truoc", "cua", "loai", "tim", "trang-thai",
         "do", "phan", "ban", "in", "xem", "kind", "ky", "next", "value", "tu", "den")  # fmt: skip
PAGES = [row for row in ROWS if not row.post and "200" in row.statuses]


def cursor(*values: Any) -> str:
    """A cursor of a page of a list as a tamperer writes it."""
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


WORDS = {
    "null": "a\0b",
    "long": "x" * 3000,
    "digits": "9" * 5000,
    "emoji": "😀‮'\"<>%٣",
    "moment before all days": cursor("0001-01-01T00:00:00+14:00", 1),
}
FORMS = {
    "long": ("x" * 60_000, "9" * 40, "31/12/9999"),
    "odd": ("😀‮\u2028", "-1", "01/01/0001"),
    "null": ("a\0b", "1e400", "1/1/1"),
    "edge": ("/A-1", "999999999999", "31/12/2100"),
    "sound": ("12/KH-SVHTT", "1", "15/03/2026"),
}


def may(row: Row, world: World) -> Client:
    """The browser of somebody who sees the page."""
    who = dict(zip(PEOPLE, row.statuses.split(), strict=True))
    client = world.client(next(name for name in ("hanh", "quan", *PEOPLE) if who[name] == "200"))
    client.raise_request_exception = False
    return client


def address(row: Row, world: World) -> str:
    return reverse(row.route, args=[world.named(one) for one in row.on])


def answer(client: Client, to: str, data: dict[str, Any] | None = None) -> HttpResponse:
    """What comes back; whatever it changed is taken back."""
    with transaction.atomic():
        response = client.get(to) if data is None else client.post(to, data)
        response.getvalue()
        transaction.set_rollback(True)
    return response


@pytest.mark.django_db
@pytest.mark.parametrize("word", WORDS)
def test_no_page_breaks_on_what_an_address_asks(word: str, asked: World) -> None:
    cache.clear()
    query = urlencode(dict.fromkeys(ASKED, WORDS[word]))
    got = {
        row.route: answer(may(row, asked), f"{address(row, asked)}?{query}").status_code
        for row in PAGES
    }
    assert {route: status for route, status in got.items() if status >= 500} == {}


@pytest.mark.django_db
@pytest.mark.parametrize("code", ["\0", "x" * 300, "😀"], ids=["null", "long", "odd"])
def test_a_code_that_names_nothing_is_not_found(code: str, asked: World) -> None:
    cache.clear()
    rows = [row for row in ROWS if row.on and row.on[-1] in asked.things]
    for row in rows:
        to = address(row, asked).replace(str(asked.named(row.on[-1])), quote(code))
        client = asked.client("quan")
        client.raise_request_exception = False
        assert answer(client, to, {} if row.post else None).status_code in (404, 403, 302), to


@pytest.mark.django_db
@pytest.mark.parametrize("kind", FORMS)
def test_no_form_breaks_on_what_is_typed(kind: str, asked: World) -> None:
    cache.clear()
    broken = []
    for row in PAGES:
        client, to = may(row, asked), address(row, asked) + row.query.format(**asked.things)
        form = (answer(client, to).context or {}).get("form")
        if not isinstance(form, forms.BaseForm):  # a part of the page may name a form it has not
            continue
        with transaction.atomic():
            sent = typed(form, *FORMS[kind])
            got = [client.post(to, sent).status_code for _ in range(1 + (kind == "sound"))]
            transaction.set_rollback(True)
        if max(got) >= 500:
            broken.append((row.route, got))
    assert broken == []


def typed(form: forms.Form, text: str, number: str, day: str) -> dict[str, Any]:
    """A bad word in every field where words are typed; chosen is what the form offers."""
    return {form.add_prefix(name): value_for(field, text, number, day)
            for name, field in form.fields.items()
            if not isinstance(field, forms.FileField)}  # fmt: skip


def value_for(field: forms.Field, text: str, number: str, day: str) -> Any:
    if isinstance(field, forms.MultipleChoiceField):
        return [code for code, _label in flat(field)][:1] * 2
    if isinstance(field, forms.ChoiceField):
        return next((code for code, _label in flat(field) if code), "")
    if isinstance(field, forms.DateField):
        return day
    if isinstance(field, forms.IntegerField | forms.DecimalField):
        return number
    return text


def flat(field: forms.ChoiceField) -> list[tuple[str, str]]:
    """The choices of a field, out of their groups."""
    found: list[tuple[str, str]] = []
    for value, label in field.choices:
        found += label if isinstance(label, list | tuple) else [(value, label)]
    return found
