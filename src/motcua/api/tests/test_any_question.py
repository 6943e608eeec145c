"""Whatever is asked, the answer is one that the description promises."""

from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motcua.api.openapi import description
from motcua.foundation import throttle
from tests.support.catalogue import ProcedureVersionFactory

WORDS = st.text(max_size=30) | st.sampled_from(
    ["1.900000", "", "0", "-1", "9" * 30, "2026-13-01", "0001-01-01T00:00:00+14:00", "\0", "W10"]
)


def sound(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    """Values that fit the parameter's own description."""
    for kind in (schema, *schema.get("anyOf", ())):
        if "$ref" in kind:
            name = kind["$ref"].rsplit("/", 1)[-1]
            return st.sampled_from(description()["components"]["schemas"][name]["enum"])
        if kind.get("format") == "date":
            return st.dates().map(str)
        if kind.get("format") == "date-time":
            return st.datetimes().map(lambda at: at.isoformat())
        if kind.get("type") == "integer":
            return st.integers(kind["minimum"], kind["maximum"]).map(str)
    return WORDS


OPERATIONS = [
    (path, operation)
    for path, methods in description()["paths"].items()
    for operation in methods.values()
]


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, dict[str, str], dict[str, Any]]:
    """An address of the API with parameters, sound and unsound."""
    path, operation = draw(st.sampled_from(OPERATIONS))
    asked = {}
    for one in operation.get("parameters", ()):
        value = draw(sound(one["schema"]) | WORDS)
        if one["in"] == "path":
            path = path.replace(f"{{{one['name']}}}", quote(value or "x", safe=""))
        elif draw(st.booleans()):
            asked[one["name"]] = value
    return path, asked, operation


@pytest.mark.slow
@pytest.mark.django_db
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(questions())
def test_every_answer_is_one_that_was_promised(
    question: tuple[str, dict[str, str], dict[str, Any]],
) -> None:
    path, asked, operation = question
    throttle.forget()  # another example of the same test
    if not ProcedureVersionFactory._meta.model.objects.exists():
        ProcedureVersionFactory.create(in_force=True, procedure__number="1.900000")
    client = Client()
    client.raise_request_exception = False
    answer = client.get(path, asked)
    # An address that cannot be one (a null character, a slash) is refused before the API.
    assert str(answer.status_code) in {*operation["responses"], "400", "404"}
    if answer.status_code >= 400:
        told = answer.json()
        assert answer["Content-Type"] == "application/problem+json"
        assert told["title"]
        assert told["detail"]
    if answer.status_code == 200:
        assert answer["Content-Type"].startswith("application/json")
        needed = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert_fits(answer.json(), needed)


def assert_fits(value: Any, schema: dict[str, Any]) -> None:
    """The answer has what its description calls required, and nothing that it does not name."""
    if "$ref" in schema:
        schema = description()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    if schema.get("type") == "array":
        for one in value:
            assert_fits(one, schema["items"])
    elif "properties" in schema:
        assert set(schema.get("required", ())) <= set(value) <= set(schema["properties"])
        for name, one in value.items():
            assert_fits(one, schema["properties"][name])
