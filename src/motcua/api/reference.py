"""The page that describes the API to people: made from its own description, without scripts."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from motcua.api.openapi import description
from motcua.foundation.pages import public_page
from motcua.foundation.web.methods import reads_only


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter, or a value of an answer."""

    name: str
    type: str
    words: str
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """An address that can be asked."""

    path: str
    title: str
    words: str
    parameters: tuple[Field, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class Shape:
    """An object of an answer."""

    name: str
    words: str
    fields: tuple[Field, ...]


@reads_only
@public_page()
def reference(request: HttpRequest) -> HttpResponse:
    """What can be asked, how, and what comes back."""
    schema = description()
    return render(
        request,
        "api/reference.html",
        {
            "about": schema["info"]["description"],
            "operations": operations(schema),
            "shapes": shapes(schema),
            "root": request.build_absolute_uri("/api/v1/"),
        },
    )


@reads_only
def to_reference(request: HttpRequest) -> HttpResponse:
    """Whoever opens the root in a browser wants to know what there is."""
    return redirect("api:reference")


def operations(schema: dict[str, Any]) -> list[Operation]:
    """Every address, in order."""
    return [
        Operation(
            path=path,
            title=one["summary"],
            words=one.get("description", ""),
            parameters=tuple(_parameter(each) for each in one.get("parameters", ())),
            answer=_type(one["responses"]["200"]["content"]["application/json"]["schema"]),
        )
        for path, methods in schema["paths"].items()
        for one in methods.values()
    ]


def shapes(schema: dict[str, Any]) -> list[Shape]:
    """Every object of the answers that has fields."""
    return [
        Shape(name, one.get("description", ""), _fields(one))
        for name, one in schema["components"]["schemas"].items()
        if "properties" in one
    ]


def _parameter(one: dict[str, Any]) -> Field:
    return Field(
        one["name"],
        _type(one["schema"]),
        one["schema"].get("description", "") or one.get("description", ""),
        bool(one.get("required")),
    )


def _fields(shape: dict[str, Any]) -> tuple[Field, ...]:
    needed = shape.get("required", ())
    return tuple(
        Field(name, _type(one), one.get("description", ""), name in needed)
        for name, one in shape["properties"].items()
    )


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " | ".join(_type(one) for one in schema["anyOf"])
    if "allOf" in schema:
        return " & ".join(_type(one) for one in schema["allOf"])
    if schema.get("type") == "array":
        return f"{_type(schema.get('items', {}))}[]"
    return str(schema.get("format") or schema.get("type") or "object")
