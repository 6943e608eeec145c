"""Whether what somebody typed asks for a thing that has a guide of its own."""

from motcua.kernel.text import fold

LEAST = 4
"""Letters of a phrase: a shorter one would stand in half of all questions."""


def asks_for(asked: str, *phrases: str) -> bool:
    """Whether one of the phrases (each a list by commas) stands in the question, marks aside."""
    question = f" {_plain(asked)} "
    said = (_plain(one) for phrase in phrases for one in phrase.split(","))
    return any(len(one) >= LEAST and f" {one} " in question for one in said)


def _plain(text: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return " ".join(words.split())
