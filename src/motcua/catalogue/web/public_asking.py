"""Questions with their choices, as a plain GET form shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from motcua.catalogue.rules.needs import Answers
from motcua.catalogue.rules.record import Question


@dataclass(frozen=True, slots=True)
class AskedChoice:
    """A radio button."""

    key: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its radio buttons; `chosen` is the text of the answer, empty without one."""

    key: str
    text: str
    help: str
    choices: tuple[AskedChoice, ...]

    @property
    def chosen(self) -> str:
        """What was answered."""
        return next((one.text for one in self.choices if one.is_chosen), "")


def ask(questions: Iterable[Question], answers: Answers) -> list[Asked]:
    """The questions, the given answers marked."""
    return [
        Asked(
            question.key,
            question.text,
            question.help,
            tuple(
                AskedChoice(one.key, one.text, answers.get(question.key) == one.key)
                for one in question.choices
            ),
        )
        for question in questions
    ]
