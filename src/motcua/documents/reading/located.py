"""A single value with the passage it was read from."""

from dataclasses import dataclass

from motcua.documents.reading.passage import Passage


@dataclass(frozen=True, slots=True)
class Located:
    """A value as it goes into the reading, and where it stands."""

    value: str
    passage: Passage
