"""Model fields that every context uses."""

from collections.abc import Sequence
from typing import Any

from django.db import models

from motcua.foundation.codes import new_code


class CodeField(models.CharField):  # type: ignore[type-arg]  # generic in stubs only
    """The public identifier of a row: random, unique, never edited."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        settings: dict[str, Any] = {
            "max_length": 16,
            "unique": True,
            "default": new_code,
            "editable": False,
        }
        super().__init__(*args, **(settings | kwargs))

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """For migrations an ordinary text column: they must outlive our modules."""
        name, _, args, kwargs = super().deconstruct()
        kwargs.pop("default", None)
        return name, "django.db.models.CharField", args, kwargs
