""" "Tôi cần gì?": which parts of a record apply to a person's answers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from motcua.catalogue.rules.record import Question


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


def condition_words(part: Conditional, questions: Iterable[Question]) -> str:
    """ "Chỉ cần khi: …" in the words of the questions; empty for a part that is always needed."""
    known = {question.key: question for question in questions}
    said = [
        f"{known[key].text.rstrip('?')}: {' hoặc '.join(_texts(known[key], wanted))}"
        for key, wanted in part.when.items()
        if key in known
    ]
    return f"Chỉ cần khi: {'; '.join(said)}" if said else ""


def _texts(question: Question, wanted: Sequence[str]) -> list[str]:
    return [choice.text for choice in question.choices if choice.key in wanted]
