"""The questions of an event of life as values, and answers as addresses carry them."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from motcua.catalogue.rules.record import Question

_ADAPTER = TypeAdapter(tuple[Question, ...])


def questions_from(values: Any) -> tuple[Question, ...]:
    """The questions. Raises ValueError for values that are none."""
    return _ADAPTER.validate_python(values)


def answers_to(questions: Iterable[Question], given: Mapping[str, str]) -> dict[str, str]:
    """The answers that answer something: unknown questions and choices are left out."""
    return {
        question.key: given[question.key]
        for question in questions
        if given.get(question.key) in {choice.key for choice in question.choices}
    }


def questions_json(questions: Iterable[Question]) -> list[Any]:
    """The questions as JSON values, as `questions_from` reads them."""
    values: list[Any] = _ADAPTER.dump_python(tuple(questions), mode="json", exclude_defaults=True)
    return list(values)
