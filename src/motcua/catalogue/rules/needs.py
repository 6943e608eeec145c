""" "Tôi cần gì?": which parts of a record apply to a person's answers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar


class Conditional(Protocol):
    """Anything with conditions: question key → keys of answers, all of which must hold."""

    @property
    def when(self) -> Mapping[str, Sequence[str]]: ...


Part = TypeVar("Part", bound=Conditional)
Answers = Mapping[str, str]


def applies(part: Conditional, answers: Answers) -> bool:
    """Whether a part is needed; a question not yet answered leaves the part in."""
    return all(
        answers.get(question) is None or answers[question] in wanted
        for question, wanted in part.when.items()
    )


def needed(parts: Iterable[Part], answers: Answers) -> list[Part]:
    """The parts that apply, in their order."""
    return [part for part in parts if applies(part, answers)]
