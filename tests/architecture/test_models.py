"""Tables: documented, named constraints, keys that follow the arrows."""

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import ForeignKey, Model

from motcua.foundation.audit import triggers
from tests.architecture.source import CONTEXTS

MODELS = [model for model in apps.get_models() if model.__module__.startswith("motcua.")]


def context_of(model: type[Model]) -> str:
    return model.__module__.split(".")[1]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_table_says_what_a_row_is(model: type[Model]) -> None:
    text = model.__doc__ or ""
    assert text.strip()
    assert not text.startswith(f"{model.__name__}("), "a docstring of its own"
    assert "__str__" in vars(model) or any("__str__" in vars(base) for base in model.__mro__[1:-2])


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_foreign_key_points_down_the_layers(model: type[Model]) -> None:
    own = CONTEXTS.index(context_of(model))
    for field in model._meta.get_fields():
        if isinstance(field, ForeignKey) and field.related_model.__module__.startswith("motcua."):
            assert CONTEXTS.index(context_of(field.related_model)) >= own, field


def test_no_name_of_a_constraint_is_left_to_chance() -> None:
    names = [constraint.name for model in MODELS for constraint in model._meta.constraints]
    assert names
    assert all("%(" not in name for name in names)
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_the_audit_table_refuses_change_in_this_database() -> None:
    assert triggers.installed(connection) == triggers.expected(connection.vendor)
